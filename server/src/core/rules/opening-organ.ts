import { defineWordRule } from './rule.js';
import { eachHalf, type Opened, Places } from './support/openings.js';

const SOURCE =
  'Measured on official texts: the General Assembly writes “Calls upon” 3,145 times and “Calls on” 7 times; “Directs”, “Acting under Chapter VII” and “remain seized” belong to the Security Council';

export default defineWordRule({
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
    eachHalf(document, ({ opened, part }) => {
      for (const one of opened) {
        const why = unfit(one, part.organ?.name ?? '');
        if (why !== null)
          report({
            span: places.spanOf(one.paragraph, 0, one.phrase.length),
            message: why,
            severity: 'hint',
          });
      }
    });
  },

  wakes: ['call', 'calls', 'Calls', 'calling', 'Calling'],

  /** "Calls on" for "Calls upon": more than a hint where it opens the paragraph, a hint within the sentence. */
  meet({ text: word, start, end, passage }, report) {
    const { text, half, isItem, paragraph } = passage;
    // Not in a name: "the Yerevan Call on Living Together".
    if (half === null || isItem || (word.startsWith('C') && start > 0)) return;
    ON.lastIndex = end;
    const last = end + (ON.exec(text)?.[0].length ?? 0);
    if (last === end) return;
    report({
      span: passage.spanOf(start, last),
      message: `“${text.slice(start, last)}” is the form of the Security Council. All other organs write “upon”.`,
      severity: last <= (paragraph?.reading?.length ?? 0) ? 'information' : 'hint',
      fixes: () =>
        passage.isVerbatim(last - 2, last)
          ? [
              {
                title: 'Write “upon”',
                kind: 'safe',
                edits: [{ span: passage.spanOf(last - 2, last), newText: 'upon' }],
              },
            ]
          : [],
    });
  },
});

const ON = /(?: once again)? on(?= (?!behalf\b))/y;
const LONGEST = 300;

/** What other organs leave to the Security Council, and what to do about it; null where the opening suits. */
function unfit({ paragraph, phrase, parts }: Opened, organ: string): string | null {
  const { text } = paragraph;
  const rest = (): string => text.slice(phrase.length, phrase.length + LONGEST);
  switch (parts.head) {
    case 'directs':
    case 'directing':
      return `“${phrase}” is a word of the Security Council. Write “Requests”.`;
    case 'acting':
      return rest().includes('Chapter VII')
        ? 'Only the Security Council acts under Chapter VII of the Charter.'
        : null;
    case 'determines':
    case 'determining':
      return /\bthreat to (?:international )?peace\b/.test(rest())
        ? 'To determine that there is a threat to the peace is for the Security Council.'
        : null;
    case 'demands':
    case 'demanding':
      return organ !== '' && !/General Assembly|Human Rights Council/.test(organ)
        ? `“${phrase}” is too strong for this organ, which asks and does not order. “Urges” is the strongest usual verb.`
        : null;
    case 'decides':
    case 'remains':
      return organ === 'The General Assembly' && SEIZED.test(rest())
        ? 'The General Assembly does not close in this way: “seized of the matter” is the formula of the Security Council and the Human Rights Council. Leave the paragraph out, or decide when the item comes up again.'
        : null;
    default:
      return null;
  }
}

const SEIZED = /^(?: to)?(?: remain)?(?: actively)? seized of the matter\b/;
