import { defineWordRule, type Finding, type Fix, type Word } from './rule.js';

export default defineWordRule({
  id: 'abbreviation',
  summary: 'No “e.g.”, “i.e.” or “etc.”, no contractions and no exclamation marks.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: 0 in 46,166 paragraphs of the Assembly and the Councils under it',
  lesson: 'A resolution is formal prose: write “such as”, “that is” and “and others” in full.',

  wakes: ['e', 'i', 'etc', 'viz', 't', 're', 've', 'll', 's', '!'],

  meet(word, report) {
    const { passage, start, text } = word;
    if (passage.half === null) return;
    const find = text === '!' ? exclamation : isContracted(word) ? contraction : latin;
    const finding = find(word);
    if (finding !== null && !passage.isQuoted(start) && !passage.isEmphasized(start)) report(finding);
  },
});

/** "e.g." and its like, the full stops that belong to it, and what says the same. */
const LATIN: Readonly<Record<string, readonly [rest: RegExp, words: string]>> = {
  e: [/^\.? ?g\b\.?/, 'for example'],
  i: [/^\.? ?e\b\.?/, 'that is'],
  etc: [/^\.?/, 'and so forth'],
  viz: [/^\.?/, 'namely'],
};

function latin({ passage, start, end, text }: Word): Finding | null {
  const [rest, words] = LATIN[text] ?? [];
  const found = rest?.exec(passage.text.slice(end, end + 4))?.[0];
  if (found === undefined || words === undefined) return null;
  const close = end + found.length;
  const span = passage.spanOf(start, close);
  const short = passage.text.slice(start, close);
  return {
    span,
    message: `“${short}” stands in the text. Resolutions abbreviate no words: write “${words}”, or leave it out.`,
    fixes: () =>
      passage.isVerbatim(start, close)
        ? [{ title: `Write “${words}”`, kind: 'unsafe', edits: [{ span, newText: words }] }]
        : [],
  };
}

/** What the end of a contraction stands for behind any word but these. */
const ENDINGS: Readonly<Record<string, string>> = { re: ' are', ve: ' have', ll: ' will' };
const NEGATIONS: Readonly<Record<string, string>> = { can: 'cannot', won: 'will not', shan: 'shall not' };
/** Behind other words "’s" makes a possessive. */
const WITH_IS = new Set(['it', 'that', 'there', 'here', 'what', 'who', 'he', 'she']);
const LONGEST = 12;

function isContracted({ passage: { text }, start }: Word): boolean {
  return "’'".includes(text.charAt(start - 1)) && start > 0;
}

function contraction({ passage, start, end, text }: Word): Finding | null {
  const from = Math.max(0, start - 1 - LONGEST);
  const word = /(?:^|[^\p{L}])(\p{L}+)$/u.exec(passage.text.slice(from, start - 1))?.[1];
  const options = word === undefined ? [] : inFull(word, text);
  if (word === undefined || options.length === 0) return null;
  const first = start - 1 - word.length;
  const span = passage.spanOf(first, end);
  const list = options.map((one) => `“${one}”`).join(' or ');
  return {
    span,
    message: `“${passage.text.slice(first, end)}” is a contraction. Resolutions write words in full: ${list}.`,
    fixes: () =>
      passage.isVerbatim(first, end)
        ? options.map(
            (newText): Fix => ({
              title: `Write “${newText}”`,
              kind: options.length === 1 ? 'safe' : 'unsafe',
              edits: [{ span, newText }],
            }),
          )
        : [],
  };
}

/** "don" and "t": "do not"; the first is what is most likely meant. */
function inFull(word: string, ending: string): readonly string[] {
  const lower = word.toLowerCase();
  const asWritten = (words: string): string => word.charAt(0) + words.slice(1);
  if (ending === 't') {
    const known = NEGATIONS[lower];
    if (known !== undefined) return [asWritten(known)];
    return lower.endsWith('n') ? [`${word.slice(0, -1)} not`] : [];
  }
  const rest = ENDINGS[ending];
  if (rest !== undefined) return [word + rest];
  if (ending !== 's') return [];
  if (lower === 'it') return [`${word}s`, `${word} is`];
  if (lower === 'let') return [`${word} us`];
  return WITH_IS.has(lower) ? [`${word} is`, `${word} has`] : [];
}

function exclamation({ passage, start, end }: Word): Finding {
  return {
    span: passage.spanOf(start, end),
    message:
      'An exclamation mark stands in the text. Resolutions have none: let the verb say how strongly it is meant, and end with a comma, a semicolon or a full stop.',
  };
}
