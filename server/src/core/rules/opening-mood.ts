import type { Paragraph } from '../model/resolution.js';
import { compose, type OpeningParts, partsOf } from '../un/opening-phrases.js';
import { LEADING } from '../un/opening-words.js';
import type { Profile } from '../un/organs.js';
import { indicativeOf, indicativeOfParticiple, isOpeningWord, participleOf } from '../un/verb-forms.js';
import { defineRule } from './rule.js';
import { eachHalf, type Half, hasLaterVerb, hasOpenings, Places, phraseOf } from './support/openings.js';

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

  check(document, report) {
    const { profile } = document.resolution;
    const places = new Places(document);
    eachHalf(document, (paragraphs, half) => {
      if (!hasOpenings(paragraphs)) return;
      const found = paragraphs.flatMap((paragraph) => {
        const wrong = readWrong(paragraph, half, profile);
        return wrong === null ? [] : [{ paragraph, ...wrong }];
      });
      // Where most paragraphs are like this, as in a declaration, they are meant so.
      if (found.length * 2 > paragraphs.length && paragraphs.length > 2) return;
      for (const { paragraph, phrase, right, why } of found) {
        const end = phrase.length;
        report({
          span: places.spanOf(paragraph, 0, end),
          message: `${why} ${right === null ? 'Reword it, or move the paragraph.' : `Write “${right}”, or move the paragraph.`}`,
          fixes: () => {
            if (right === null) return [];
            const edits = places.edits(paragraph, [{ span: { start: 0, end }, newText: right }]);
            return edits === null ? [] : [{ title: `Open with “${right}”`, kind: 'unsafe', edits }];
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
  readonly why: string;
}

/** What is wrong with the mood of the opening; null where nothing is. */
function readWrong(paragraph: Paragraph, half: Half, profile: Profile): Wrong | null {
  const phrase = phraseOf(paragraph);
  if (phrase !== '') {
    if (paragraph.reading?.part === half) return null;
    if (half === 'operative' && profile === 'council' && hasLaterVerb(paragraph)) return null;
    const parts = partsOf(phrase);
    const why =
      half === 'preambular'
        ? `“${phrase}” opens an operative paragraph, but this one stands in the preamble, where a participle opens each paragraph.`
        : `“${phrase}” opens a preambular paragraph, but this one stands in the operative part, where a verb in the third person opens each paragraph.`;
    return { phrase, right: turned(parts, half), why };
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
  const { bare, markers } = partsOf(phrase);
  const parts: OpeningParts = { bare: bare.replace(form, indicative), head: indicative, markers };
  const right = turned(parts, half) ?? '';
  const what = half === 'preambular' ? 'with a participle' : 'with a verb in the third person';
  return { phrase, right, why: `“${phrase}” is the wrong form: ${aParagraph(half)} opens ${what}.` };
}

function aParagraph(half: Half): string {
  return half === 'preambular' ? 'a preambular paragraph' : 'an operative paragraph';
}

/** The phrase of `parts` as the half has it, or null. */
function turned({ bare, head, markers }: OpeningParts, half: Half): string | null {
  const verb = half === 'preambular' ? participleOf(head) : indicativeOfParticiple(head);
  const form = verb ?? (half === 'operative' && participleOf(head) !== null ? head : null);
  if (form === null) return null;
  return compose(bare.replace(head, form), markers[0]?.word ?? null, half);
}
