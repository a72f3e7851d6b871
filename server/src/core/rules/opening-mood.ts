import type { Paragraph } from '../model/resolution.js';
import { capitalized } from '../text/capitalized.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { markerEdits, type OpeningParts, partsOf } from '../un/opening-phrases.js';
import { LEADING } from '../un/opening-words.js';
import type { Profile } from '../un/organs.js';
import { indicativeOf, indicativeOfParticiple, isOpeningWord, participleOf } from '../un/verb-forms.js';
import { defineRule } from './rule.js';
import { eachHalf, type Half, hasLaterVerb, hasOpenings, type Opened, Places } from './support/openings.js';

export default defineRule({
  id: 'opening-mood',
  summary: 'Preambular paragraphs open with a participle, operative ones with a verb in the third person.',
  category: 'openings',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); all but 20 of 52,564 official paragraphs',
  lesson:
    'The preamble gives the reasons and opens each paragraph with a form in “-ing” or an adjective; the operative part acts and opens each with a verb such as “Requests”.',

  check(document, report) {
    const { profile } = document.resolution;
    const places = new Places(document);
    eachHalf(document, ({ opened, paragraphs, half }) => {
      if (!hasOpenings(paragraphs)) return;
      const found: (Wrong & { readonly paragraph: Paragraph })[] = [];
      for (const one of opened) {
        const wrong = readWrong(one, half, profile);
        if (wrong !== null) found.push({ paragraph: one.paragraph, ...wrong });
      }
      // Where most paragraphs are like this, as in a declaration, they are meant so.
      if (found.length * 2 > paragraphs.length && paragraphs.length > 2) return;
      for (const { paragraph, phrase, right, edits, why } of found) {
        report({
          span: places.spanOf(paragraph, 0, phrase.length),
          // The Security Council keeps less strictly to it: 15 of its 328 texts do otherwise.
          ...(profile === 'council' && { severity: 'information' as const }),
          message: `${why} ${right === null ? 'Reword it, or move the paragraph.' : `Write “${right}”, or move the paragraph.`}`,
          fixes: () => {
            const changes = right === null ? null : places.edits(paragraph, edits);
            return changes === null
              ? []
              : [{ title: `Open with “${right}”`, kind: 'unsafe', edits: changes }];
          },
        });
      }
    });
  },
});

interface Wrong {
  readonly phrase: string;
  /** Null for adjectives, which have no verb. */
  readonly right: string | null;
  /** Edits of the paragraph that make it right. */
  readonly edits: readonly TextEdit[];
  readonly why: string;
}

/** What is wrong with the mood of the opening; null where nothing is. */
function readWrong({ paragraph, phrase, parts }: Opened, half: Half, profile: Profile): Wrong | null {
  if (phrase !== '') {
    if (paragraph.reading?.part === half) return null;
    if (half === 'operative' && profile === 'council' && hasLaterVerb(paragraph)) return null;
    // With a semicolon or a full stop, or alone in its section, it is an operative paragraph without a number.
    if (half === 'preambular' && (paragraph.section !== null || /[;.]/.test(paragraph.ending?.char ?? '')))
      return null;
    const why =
      half === 'preambular'
        ? `“${phrase}” opens an operative paragraph, but this one stands in the preamble, where a participle opens each paragraph.`
        : `“${phrase}” opens a preambular paragraph, but this one stands in the operative part, where a verb in the third person opens each paragraph.`;
    return { phrase, why, ...turned(phrase, parts, half) };
  }
  return readBase(paragraph.text, half);
}

/** "Request the Secretary-General": an order, or a verb that lost its last letter. */
function readBase(text: string, half: Half): Wrong | null {
  const words = text.slice(0, 80).split(' ', 4);
  const at = words.findIndex((word) => !LEADING.has(word.toLowerCase()));
  const form = (words[at] ?? '').toLowerCase();
  const indicative = indicativeOf(form) ?? indicativeOfParticiple(form);
  if (indicative === null || isOpeningWord(form)) return null;
  const phrase = words.slice(0, at + 1).join(' ');
  const parts = { ...partsOf(phrase), head: form };
  const what = half === 'preambular' ? 'with a participle' : 'with a verb in the third person';
  const why = `“${phrase}” is the wrong form: ${aParagraph(half)} opens ${what}.`;
  return { phrase, why, ...turned(phrase, parts, half) };
}

function aParagraph(half: Half): string {
  return half === 'preambular' ? 'a preambular paragraph' : 'an operative paragraph';
}

/** The phrase as the half has it, and how to make it so; null for adjectives, which have no verb. */
function turned(phrase: string, { head, markers }: OpeningParts, half: Half): Pick<Wrong, 'right' | 'edits'> {
  const indicative = indicativeOf(head) ?? indicativeOfParticiple(head) ?? head;
  const participle = participleOf(indicative);
  if (participle === null) return { right: null, edits: [] };
  const form = half === 'preambular' ? participle : indicative;
  const start = phrase.toLowerCase().indexOf(head);
  const capital = phrase.charAt(start) !== head.charAt(0);
  const verb: TextEdit = {
    span: { start, end: start + head.length },
    newText: capital ? capitalized(form) : form,
  };
  const right = applyEdits(phrase, [verb]);
  const placed = applyEdits(right, markerEdits(right, markers[0]?.word ?? null, half));
  // A marker that has to move takes the whole phrase along.
  if (placed !== right)
    return { right: placed, edits: [{ span: { start: 0, end: phrase.length }, newText: placed }] };
  return { right, edits: [verb] };
}
