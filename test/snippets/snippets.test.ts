import assert from 'node:assert/strict';
import { loadTokenizer, read, type Tokenize } from '../grammar/tokenizer.js';
import { parseSnippet, type Snippet } from './snippet.js';

interface Entry {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

const SEED_OF_SOURCE: Readonly<Record<string, string>> = {
  'Third Committee draft of 9 October 2013': '000_80bca07c996001a1.txt',
  'A/RES/68/192': '001_779eeef2c974dc87.txt',
  'Third Committee revised draft of 10 November 2009': '002_2e38d4cbe1eaf2bb.txt',
  'Crime Commission draft for the Economic and Social Council of 25 May 2017': '003_cb1f6b873c1ae560.txt',
  'Crime Commission draft of 11 April 2011': '004_8d8974830830d479.txt',
};

const entries = Object.entries(JSON.parse(read('snippets/un-resolution.json')) as Record<string, Entry>);
const snippets = entries.map(([name, entry]) => ({ name, ...entry, text: entry.body.join('\n') }));

/** The text without italics and line ends. */
function plain(text: string): string {
  return text.replaceAll('*', '').replaceAll(/\s+/g, ' ');
}

/** The text without the note texts that follow it. */
function withoutNotes(text: string): string {
  return text.replaceAll(/^\[\^[^\]]+\]: .*$/gm, '').trimEnd();
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? []
  );
}

/** How many words in a row, at most, stand in the source as they do in the text. */
function longestSharedRun(text: string, source: string): number {
  const haystack = ` ${wordsOf(source).join(' ')} `;
  const words = wordsOf(text);
  let longest = 0;
  for (let start = 0; start + longest < words.length; start++) {
    while (
      start + longest < words.length &&
      haystack.includes(` ${words.slice(start, start + longest + 1).join(' ')} `)
    )
      longest++;
  }
  return longest;
}

/** Every text that one other choice gives, and the text of all defaults. */
function variants(snippet: Snippet): string[] {
  const others = [...snippet.choices].flatMap(([stop, options]) =>
    options.slice(1).map((option) => snippet.expand(new Map([[stop, option]]))),
  );
  return [snippet.expand(), ...others];
}

describe('snippets', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await loadTokenizer();
  });

  it('have prefixes of their own', () => {
    const prefixes = snippets.map((snippet) => snippet.prefix);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
  });

  it('offer a draft for every organ', () => {
    assert.deepEqual(
      snippets.filter((snippet) => snippet.isFileTemplate === true).map((snippet) => snippet.prefix),
      ['res-committee', 'res-plenary', 'res-ecosoc', 'res-commission', 'res-hrc', 'res-council', 'res-mun'],
    );
  });

  it('take at least 25 clauses from the seeds', () => {
    const clauses = snippets.filter(
      ({ prefix, description }) => /^(?:pp|op)-/.test(prefix) && description.includes('Source: '),
    );
    assert.ok(clauses.length >= 25, String(clauses.length));
  });

  for (const { name, prefix, body, description, text, isFileTemplate } of snippets) {
    describe(`${prefix}: ${name}`, () => {
      it('has the shape of a snippet', () => {
        assert.match(prefix, /^(?:res|pp|op|sub|fn)-[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(
          Array.isArray(body) && body.every((line) => typeof line === 'string' && !line.includes('\n')),
        );
        assert.match(description, /\.$/);
        assert.ok(description.length <= 300, String(description.length));
        assert.equal(isFileTemplate === true, prefix.startsWith('res-'));
      });

      it('has tab stops from 1 on, and one last', () => {
        const snippet = parseSnippet(text);
        const numbers = [...new Set(snippet.stops)].sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index),
        );
        assert.equal(snippet.stops.filter((stop) => stop === 0).length, 1);
      });

      it('ends as its kind of paragraph ends', () => {
        for (const variant of variants(parseSnippet(text))) {
          const end = withoutNotes(variant);
          if (prefix.startsWith('op-')) assert.match(end, /[;.]$/);
          if (prefix.startsWith('pp-')) assert.match(end, /,(?:\[\^\d+\])?$/);
          if (prefix.startsWith('res-')) assert.match(end, /\.$/);
          if (prefix.startsWith('fn-') && prefix !== 'fn-note') assert.match(variant, /\.$/);
        }
      });

      it('opens with a phrase in italics that is known without them', () => {
        if (!/^(?:pp|op)-/.test(prefix)) return;
        for (const variant of variants(parseSnippet(text))) {
          const opening = /^(?:1\. )?\*([^*]+)\*/.exec(variant);
          assert.ok(opening !== null, variant);
          const roman = tokenize(variant.replaceAll('*', '')).runs('keyword.other.opening');
          assert.equal(roman[0]?.text, opening[1]);
        }
      });

      it('keeps to the house style', () => {
        for (const variant of variants(parseSnippet(text))) {
          assert.doesNotMatch(variant, / {2}|\t|["']|,,|;;|,;| $/m);
          assert.doesNotMatch(
            variant,
            /; and$|\bCalls on\b|\bthis resolution\b|%|\bpercent\b|\boperative paragraph\b/m,
          );
          assert.doesNotMatch(
            variant,
            /\bStates Parties\b|\bmember states\b|\bUN\b|\bco-op|\bco-ord|—|\d-\d/,
          );
          assert.doesNotMatch(variant, /\b(?:recogni|emphasi|organi|criminali|utili)s(?:e|ing|ation)/i);
        }
      });

      it('keeps the formulas of the Security Council apart', () => {
        const council = /\bseized\b|Chapter VII/.test(text);
        assert.equal(council, /^(?:res-council|op-sc-|pp-sc-)/.test(prefix));
        if (council && !prefix.startsWith('res-')) assert.match(description, /SECURITY COUNCIL ONLY/);
      });

      const source = /Source: (.*?), (?:para|preamble|note|asterisk|opening)/.exec(description)?.[1];
      if (description.includes('Source: ')) {
        it('says what its source says', () => {
          const seed = SEED_OF_SOURCE[source ?? ''];
          assert.ok(seed !== undefined, description);
          const expanded = parseSnippet(text).expand();
          const official = read(`server/data/seeds/${seed}`);
          if (prefix.startsWith('fn-')) {
            const note = expanded.replace(/^(?:\[\^\d+\]:|\*) /, '');
            assert.ok(plain(official).includes(plain(note)), note);
          } else {
            const shared = longestSharedRun(expanded, official);
            assert.ok(shared >= 6, `${shared} words in a row`);
          }
        });
      }
    });
  }

  it('ask for new reports and meetings only with a word on their cost', () => {
    for (const { prefix, description, text } of snippets) {
      const asksSecretariat =
        /\*Requests?\*|\|Requests/.test(text) && /Secretary-General to (?:submit|report|resume)/.test(text);
      if (asksSecretariat && prefix.startsWith('op-')) assert.match(description, /rule 153/, prefix);
    }
  });

  it('call neutral what is neutral', () => {
    for (const { prefix, description } of snippets) {
      if (/^(?:pp-taking-note|op-takes-note)(?:$|-rapporteur|-sg-report)/.test(prefix))
        assert.match(description, /neutral/i, prefix);
    }
  });
});

// A section sign stands for the dollar sign, which the linter would take for a mistake.
describe('snippet syntax', () => {
  const parse = (body: string) => parseSnippet(body.replaceAll('§', '$'));

  it('expands defaults, first choices and mirrors', () => {
    const snippet = parse('[^§{2:1}] §{1|a\\,b,c|} \\§5 §{2}§0');
    assert.equal(snippet.expand(), '[^1] a,b $5 1');
    assert.deepEqual(snippet.choices.get(1), ['a,b', 'c']);
  });

  const wrong = ['§{1:open', '§{1|a|}', '§{1|,a|}', '§{1|a,b}', 'a } b', '§{name}', '§{1:a}§{1:b}', 'a\\b'];
  for (const body of wrong) {
    it(`rejects ${body}`, () => {
      assert.throws(() => parse(body));
    });
  }
});
