import type { Paragraph } from '../model/resolution.js';
import { partsOf } from '../un/opening-phrases.js';
import { defineRule, type Finding, type Severity } from './rule.js';
import { eachHalf, Places, phraseOf } from './support/openings.js';

const SOURCE =
  'Measured on official texts: the General Assembly writes “Calls upon” 3,145 times and “Calls on” 7 times; “Directs”, “Acting under Chapter VII” and “remain seized” belong to the Security Council';

export default defineRule({
  id: 'opening-organ',
  summary:
    'An opening suits the organ that speaks: “Calls upon” in the General Assembly, “Directs” in the Security Council only.',
  category: 'openings',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source: SOURCE,

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, (paragraphs, _half, part) => {
      for (const paragraph of paragraphs) {
        const organ = part.organ?.name ?? '';
        for (const finding of callsOn(paragraph, places)) report(finding);
        const finding = unfit(paragraph, organ, places);
        if (finding !== null) report(finding);
      }
    });
  },
});

/** Not in a name: "the Yerevan Call on Living Together". */
const CALLS_ON = /(?:\bcalls?|\bcalling|^Calls|^Calling)(?: once again)? on (?!behalf\b)/g;

/** "Calls on" for "Calls upon": more than a hint where it opens the paragraph, a hint within the sentence. */
function* callsOn(paragraph: Paragraph, places: Places): Generator<Finding> {
  const { text } = paragraph;
  const opening = phraseOf(paragraph).length;
  for (const { 0: words, index } of text.matchAll(CALLS_ON)) {
    const end = index + words.length - 1;
    const span = { start: end - 2, end };
    yield {
      span: places.spanOf(paragraph, index, end),
      message: `“${text.slice(index, end)}” is the form of the Security Council. All other organs write “upon”.`,
      severity: end <= opening ? 'information' : 'hint',
      fixes: () => {
        const edits = places.edits(paragraph, [{ span, newText: 'upon' }]);
        return edits === null ? [] : [{ title: 'Write “upon”', kind: 'safe', edits }];
      },
    };
  }
}

/** What other organs leave to the Security Council. */
function unfit(paragraph: Paragraph, organ: string, places: Places): Finding | null {
  const phrase = phraseOf(paragraph);
  const { head } = partsOf(phrase);
  const rest = paragraph.text.slice(phrase.length, phrase.length + 300);
  const finding = (message: string, severity: Severity = 'hint'): Finding => ({
    span: places.spanOf(paragraph, 0, phrase.length),
    message,
    severity,
  });
  if (head === 'directs' || head === 'directing')
    return finding(`“${phrase}” is a word of the Security Council. Write “Requests”.`);
  if (head === 'acting' && rest.includes('Chapter VII'))
    return finding('Only the Security Council acts under Chapter VII of the Charter.');
  if (/^determin(?:es|ing)$/.test(head) && /\bthreat to (?:international )?peace\b/.test(rest))
    return finding('To determine that there is a threat to the peace is for the Security Council.');
  if (/^demand(?:s|ing)$/.test(head) && organ !== '' && !/General Assembly|Human Rights Council/.test(organ))
    return finding(
      `“${phrase}” is too strong for this organ, which asks and does not order. “Urges” is the strongest usual verb.`,
    );
  const seized =
    (head === 'decides' || head === 'remains') &&
    /^(?: to)?(?: remain)?(?: actively)? seized of the matter\b/.test(rest);
  if (seized && organ === 'The General Assembly')
    return finding(
      'The General Assembly does not close in this way: “seized of the matter” is the formula of the Security Council and the Human Rights Council. Leave the paragraph out, or decide when the item comes up again.',
    );
  return null;
}
