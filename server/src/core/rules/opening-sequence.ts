import type { Paragraph } from '../model/resolution.js';
import { capitalized, compose, type Marker, markerEdits } from '../un/opening-phrases.js';
import { type Act, actOf, type Expectation, expectations } from '../un/opening-sequence.js';
import { defineRule, type Finding } from './rule.js';
import { eachHalf, type Half, Places, phraseOf } from './support/openings.js';

export default defineRule({
  id: 'opening-sequence',
  summary:
    'Of neighbouring paragraphs with the same opening the second takes “also”, the third “further”, the fourth neither.',
  category: 'openings',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: 7,700 of 7,850 repeated openings of the General Assembly, the Economic and Social Council and the Human Rights Council',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, (paragraphs, half) => {
      const acts = paragraphs.map((paragraph) => readAct(paragraph, half));
      const due = expectations(acts, (at) => isApart(paragraphs, at));
      for (const [at, paragraph] of paragraphs.entries()) {
        const act = acts[at];
        const expected = due[at];
        if (act === null || act === undefined || !expected || expected.met) continue;
        report(findingOf(paragraph, paragraphs[at - 1], act, expected, half, places));
      }
    });
  },
});

function readAct(paragraph: Paragraph, half: Half): Act | null {
  const phrase = phraseOf(paragraph);
  return paragraph.reading?.part === half ? actOf(phrase, paragraph.text.slice(phrase.length)) : null;
}

/** A heading, or the start of a section, breaks a run. */
function isApart(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  return (
    paragraph !== undefined &&
    (paragraph.headings.length > 0 || paragraph.section !== paragraphs[at - 1]?.section)
  );
}

function findingOf(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  act: Act,
  expected: Expectation,
  half: Half,
  places: Places,
): Finding {
  const phrase = phraseOf(paragraph);
  const right = compose(act.parts.bare, expected.due, half);
  const related =
    before === undefined
      ? []
      : [
          {
            span: places.spanOf(before, 0, phraseOf(before).length),
            message: 'The paragraph before opens here.',
          },
        ];
  return {
    span: places.spanOf(paragraph, 0, phrase.length),
    message: `${explain(phrase, act, expected)} Write “${right}”.`,
    severity: expected.byAddressee ? 'hint' : act.marker === null ? 'information' : 'warning',
    related,
    fixes: () => {
      const edits = places.edits(paragraph, markerEdits(phrase, expected.due, half));
      return edits === null ? [] : [{ title: `Open with “${right}”`, kind: 'unsafe', edits }];
    },
  };
}

function explain(phrase: string, act: Act, { relation, due, byAddressee }: Expectation): string {
  const plain = capitalized(act.parts.bare);
  if (relation === 'other') {
    return byAddressee
      ? `“${phrase}” says that the same addressee is asked again, but here the addressee is another one, which calls for the plain verb.`
      : `“${phrase}” follows no paragraph that opens with “${plain}”, and “also” and “further” count within an unbroken run only.`;
  }
  const same = `The paragraph before opens with “${plain}” too${byAddressee ? ', and asks the same addressee' : ''}.`;
  return `${same} ${ordinal(due)}`;
}

function ordinal(due: Marker | null): string {
  if (due === null) return 'After “further” the run starts again with the plain form.';
  return due === 'also' ? 'The second of a run takes “also”.' : 'The third of a run takes “further”.';
}
