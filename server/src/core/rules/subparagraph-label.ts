import { formatLabel, type LabelStyle } from '../model/numbering.js';
import type { Item, Label, Provision } from '../model/resolution.js';
import type { TextEdit } from '../text/edit.js';
import { labelSigns } from './mun-conventions.js';
import { defineRule, type Report } from './rule.js';
import { misplacedNumbers } from './support/sequence.js';

export default defineRule({
  id: 'subparagraph-label',
  summary: 'Subparagraphs are lettered (a), (b), (c) … without a gap, in one style.',
  category: 'numbering',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, paragraphs and subparagraphs (dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm)',
  lesson: 'Letters let everyone point to one subclause, so none is left out.',

  check({ text, resolution }, report, { mun }) {
    // Where the conference asks for certain signs, a rule of its own looks after them.
    const asked = resolution.profile === 'mun' ? labelSigns(mun) : null;
    for (const part of resolution.parts) {
      for (const paragraph of part.preambular) checkSeries(paragraph, { text, asked }, report);
      for (const paragraph of part.operative) checkSeries(paragraph, { text, asked }, report);
    }
  },
});

type Signs = Pick<LabelStyle, 'before' | 'after'>;

interface Ground {
  readonly text: string;
  /** The signs that are asked for round each letter; null where those of the first one are the measure. */
  readonly asked: Signs | null;
}

type Lettered = Item & { readonly label: Label; readonly style: LabelStyle };

function isLettered(item: Item): item is Lettered {
  return item.style !== null && item.label !== null;
}

/** Whether both have the same signs round the letter. */
function isLike(a: Signs, b: Signs): boolean {
  return a.before === b.before && a.after === b.after;
}

/** "paragraph 5 (a) above", "subparagraph (b) of the present resolution". */
const LABEL_REFERENCE =
  /\b(?:paragraphs? \d+|subparagraphs?) \([a-z]+\)[^.;\n]{0,40}? (?:above|below|of the present resolution)\b/;

function checkSeries({ items }: Provision, ground: Ground, report: Report): void {
  if (items.length === 0) return;
  checkLabels(items.filter(isLettered), ground, report);
  for (const item of items) checkSeries(item, ground, report);
}

function checkLabels(items: readonly Lettered[], { text, asked }: Ground, report: Report): void {
  const first = items[0]?.style;
  if (first === undefined) return;
  const style = asked === null ? first : { ...first, ...asked };
  const isFit = (own: LabelStyle): boolean => asked !== null || isLike(own, style);
  if (items.every((item, at) => item.label.value === at + 1 && isFit(item.style))) return;
  const values = items.map(({ label }) => label.value);
  const wrong = new Set(misplacedNumbers(values, 1).map(({ index }) => index));
  const fixes = () => [
    {
      title: 'Renumber these subparagraphs',
      // References to letters are not carried along, so where there are some the writer must look.
      kind: LABEL_REFERENCE.test(text) ? ('unsafe' as const) : ('safe' as const),
      edits: renumber(items, style),
    },
  ];
  let strayed = false;
  for (const [index, { label, style: own }] of items.entries()) {
    const otherSigns = !isFit(own);
    // A run of labels with other signs is one slip.
    const changes = otherSigns && !strayed;
    strayed = otherSigns;
    if (!wrong.has(index) && !changes) continue;
    const wanted = formatLabel(style, index + 1);
    report({
      span: label.span,
      message: `Subparagraph ${label.text} should be ${wanted}. Subparagraphs are lettered consecutively and in one style: renumber them, or restore the missing one.`,
      fixes,
    });
  }
}

function renumber(items: readonly Lettered[], style: LabelStyle): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [at, { label }] of items.entries()) {
    const newText = formatLabel(style, at + 1);
    if (newText !== label.text) edits.push({ span: label.span, newText });
  }
  return edits;
}
