import { matchesIn } from '../text/search.js';
import { addresseeIn, compareAddressees } from '../un/addressees.js';
import type { OpeningParts } from '../un/opening-phrases.js';
import { addressOf } from '../un/opening-verbs.js';
import { readOpening } from '../un/openings.js';
import { isOpeningWord } from '../un/verb-forms.js';
import { defineRule } from './rule.js';
import { eachHalf, Places } from './support/openings.js';

export default defineRule({
  id: 'opening-repeated',
  summary: 'An opening verb that returns later in its paragraph takes “also”.',
  category: 'openings',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: “and also” before a verb stands in 486 places of texts of the General Assembly',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, ({ opened, half }) => {
      for (const { paragraph, phrase, parts } of opened) {
        const at = returnOf(paragraph.text, phrase, parts);
        if (at < 0) continue;
        const end = at + phrase.length;
        const verb = phrase.toLowerCase();
        const right = half === 'preambular' ? `${verb} also` : `also ${verb}`;
        report({
          span: places.spanOf(paragraph, at, end),
          message: `The paragraph opens with “${phrase}” already. Where the verb returns in the same sentence, most official texts write “and ${right}”.`,
          fixes: () => {
            const place = half === 'preambular' ? end : at;
            const newText = half === 'preambular' ? ' also' : 'also ';
            const edits = places.edits(paragraph, [{ span: { start: place, end: place }, newText }]);
            return edits === null ? [] : [{ title: `Write “and ${right}”`, kind: 'unsafe', edits }];
          },
        });
      }
    });
  },
});

const LONGEST_PHRASE = 100;
const ASIDE = /^ in th(?:is|at)\b/;
const VERB_BEHIND_COMMA =
  /, (?:and )?(?:in th(?:is|at) (?:regard|respect|context),? )?(?:also |further )?([a-z-]+)/g;

function hasOtherVerb(words: string): boolean {
  for (const [, word = ''] of matchesIn(words, VERB_BEHIND_COMMA)) if (isOpeningWord(word)) return true;
  return false;
}

const JOIN = ', and ';

/** Where behind `from` a join stands that leads to `verb`, or -1. */
function joinTo(verb: string, text: string, from: number): number {
  for (let at = text.indexOf(JOIN, from); at >= 0; at = text.indexOf(JOIN, at + 1)) {
    const start = at + JOIN.length;
    if (text.startsWith(verb, start) && text.charAt(start + verb.length) === ' ') return at;
  }
  return -1;
}

/** Where the opening `phrase` of a paragraph returns behind ", and " without a marker, or -1. */
function returnOf(text: string, phrase: string, parts: OpeningParts): number {
  if (phrase === '' || parts.markers.length > 0) return -1;
  const found = joinTo(parts.bare, text, phrase.length);
  if (found < 0) return -1;
  const start = found + JOIN.length;
  // Without markers the phrase is as long in lower case.
  const end = start + phrase.length;
  // "Noting …, and noting with concern" has two openings, and behind another verb the plain form is due.
  const whole = readOpening(text.slice(start, start + LONGEST_PHRASE))?.length === phrase.length;
  if (!whole || hasOtherVerb(text.slice(phrase.length, found)) || ASIDE.test(text.slice(end, end + 9)))
    return -1;
  if (addressOf(parts) === 'none') return start;
  // As from paragraph to paragraph, another addressee takes the plain verb.
  const [first, second] = [addresseeIn(text, phrase.length), addresseeIn(text, end)];
  const same = first !== null && second !== null && compareAddressees(first, second) === 'same';
  return same ? start : -1;
}
