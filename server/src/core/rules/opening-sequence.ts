import type { Paragraph } from '../model/resolution.js';
import { capitalized } from '../text/capitalized.js';
import type { TextEdit } from '../text/edit.js';
import { compose, isWellPlaced, type Marker, markerEdits } from '../un/opening-phrases.js';
import { type Act, actOf, type Expectation, expectations } from '../un/opening-sequence.js';
import { defineRule, type Finding } from './rule.js';
import { eachHalf, type Half, type Opened, Places } from './support/openings.js';

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
    eachHalf(document, ({ opened, paragraphs, half }) => {
      const acts: (Act | null)[] = [];
      for (const one of opened) acts.push(actOf(one.paragraph.text, one.paragraph.reading, half, one));
      const due = expectations(acts, (at) => isApart(paragraphs, at));
      for (const [at, { paragraph }] of opened.entries()) {
        const act = acts[at];
        const expected = due[at];
        if (!act || !expected || expected.met || isMisplaced(act, half)) continue;
        report(findingOf({ paragraph, before: opened[at - 1], act, expected, half }, places));
      }
    });
  },
});

/** A marker in the wrong place is reported as that first, so that nobody is told two things about one word. */
function isMisplaced({ parts, phrase }: Act, half: Half): boolean {
  return parts.markers.some((marker) => !isWellPlaced(marker, phrase, half));
}

interface Place {
  readonly paragraph: Paragraph;
  readonly before: Opened | undefined;
  readonly act: Act;
  readonly expected: Expectation;
  readonly half: Half;
}

/** A heading, or the start of a section, breaks a run. */
function isApart(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  return (
    paragraph !== undefined &&
    (paragraph.headings.length > 0 || paragraph.section !== paragraphs[at - 1]?.section)
  );
}

function findingOf(place: Place, places: Places): Finding {
  const { paragraph, before, act, expected, half } = place;
  const right = compose(act.parts.bare, expected.due, half);
  const { start, end } = act.foreign ?? { start: act.start, end: act.start + act.phrase.length };
  const missing = act.marker === null && act.foreign === null;
  return {
    span: places.spanOf(paragraph, start, end),
    message: `${explain(paragraph, act, expected)} Write “${right}”.`,
    severity: expected.byAddressee ? 'hint' : missing ? 'information' : 'warning',
    related:
      before === undefined
        ? []
        : [
            {
              span: places.spanOf(before.paragraph, 0, before.phrase.length),
              message: 'The paragraph before opens here.',
            },
          ],
    fixes: () => {
      const edits = places.edits(paragraph, editsOf(place, right));
      return edits === null ? [] : [{ title: `Open with “${right}”`, kind: 'unsafe', edits }];
    },
  };
}

/** Edits of the words of the paragraph after which it opens as it should. */
function editsOf({ act, expected, half }: Place, right: string): readonly TextEdit[] {
  const { foreign, start, phrase } = act;
  if (foreign?.start === 0) return [{ span: { start: 0, end: start + phrase.length }, newText: right }];
  const edits = markerEdits(phrase, expected.due, half);
  return foreign === null ? edits : [...edits, { span: foreign, newText: '' }];
}

function explain({ text }: Paragraph, act: Act, { relation, due, byAddressee }: Expectation): string {
  const { foreign, phrase } = act;
  const plain = capitalized(act.parts.bare);
  if (foreign !== null) {
    const words = text.slice(foreign.start, foreign.end).replaceAll(',', '').trim();
    return `“${words}” marks no repetition in official texts: after “also” and “further” the plain form comes again.`;
  }
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
