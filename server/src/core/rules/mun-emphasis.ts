import type { ResolutionDocument } from '../model/document.js';
import type { Paragraph } from '../model/resolution.js';
import type { TextEdit } from '../text/edit.js';
import type { MunConventions } from './mun-conventions.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { emphasisOf } from './support/italics.js';
import { eachHalf } from './support/openings.js';

export default defineRule({
  id: 'mun-emphasis',
  summary: 'Openings are italic or underlined as the conference asks.',
  category: 'model-un',
  severity: 'information',
  fix: 'safe',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: spmun2018.com/resolutions.html and munli.net/resolutions (italic and underlined), westlakemun2019.wixsite.com/website/info-for-delegates (underlined), amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style (italic)',
  lesson: 'Marked openings let everyone see at a glance what each clause does.',

  check(document, report, { mun }) {
    eachHalf(document, ({ paragraphs, half }) => {
      const wanted = half === 'preambular' ? mun.preambularEmphasis : mun.operativeEmphasis;
      if (wanted === 'any') return;
      const opened = paragraphs.filter(
        ({ opening, reading, openingEmphasized }) =>
          opening !== null && (reading !== null || openingEmphasized),
      );
      const wrong = opened.filter((paragraph) => !isAsWanted(document, paragraph, wanted));
      const [first] = wrong;
      if (first === undefined) return;
      // Where nothing is marked at all, saying so once is enough.
      if (opened.every(({ openingEmphasized }) => !openingEmphasized)) {
        report(finding(document, first, wanted, wrong));
        return;
      }
      for (const paragraph of wrong) report(finding(document, paragraph, wanted, [paragraph]));
    });
  },
});

type Wanted = Exclude<MunConventions['operativeEmphasis'], 'any'>;

const SIGNS: Readonly<
  Record<
    Wanted,
    { readonly is: RegExp; readonly open: string; readonly close: string; readonly name: string }
  >
> = {
  italic: { is: /^(?:[*_]|<(?:i|em)>)$/i, open: '*', close: '*', name: 'italic' },
  underline: { is: /^(?:__|<u>)$/i, open: '<u>', close: '</u>', name: 'underlined' },
};

function isAsWanted(document: ResolutionDocument, paragraph: Paragraph, wanted: Wanted): boolean {
  const emphasis = emphasisOf(document, paragraph);
  return (
    emphasis !== null && SIGNS[wanted].is.test(document.text.slice(emphasis.open.start, emphasis.open.end))
  );
}

function finding(
  document: ResolutionDocument,
  paragraph: Paragraph,
  wanted: Wanted,
  all: readonly Paragraph[],
): Finding {
  const { name } = SIGNS[wanted];
  const { text, span } = paragraph.opening ?? { text: paragraph.text, span: paragraph.span };
  const half = paragraph.kind === 'preambular' ? 'preambular' : 'operative';
  const message =
    all.length > 1
      ? `No opening of the ${half} clauses is ${name}, as your conference asks. Mark “${text}” and the others.`
      : `“${text}” is not ${name}. Your conference wants the openings of ${half} clauses ${name}.`;
  return {
    span,
    message,
    fixes: () => {
      const edits = all.flatMap((one) => mark(document, one, wanted));
      const title = all.length > 1 ? `Make all of them ${name}` : `Make it ${name}`;
      return edits.length === 0 ? [] : [{ title, kind: 'safe', edits } satisfies Fix];
    },
  };
}

/** Other signs in the place of those that are there, or new ones round the opening. */
function mark(document: ResolutionDocument, paragraph: Paragraph, wanted: Wanted): TextEdit[] {
  const { open, close } = SIGNS[wanted];
  const emphasis = emphasisOf(document, paragraph);
  if (emphasis !== null)
    return [
      { span: { start: emphasis.open.start, end: emphasis.open.end }, newText: open },
      { span: { start: emphasis.close.start, end: emphasis.close.end }, newText: close },
    ];
  const { opening } = paragraph;
  // Signs that mark a part of it are left to the writer.
  if (opening === null || /[*_<]/.test(document.text.slice(opening.span.start, opening.span.end))) return [];
  const { start, end } = opening.span;
  return [
    { span: { start, end: start }, newText: open },
    { span: { start: end, end }, newText: close },
  ];
}
