import type { Passage } from '../model/passages.js';
import { defineRule, type Finding } from './rule.js';

export default defineRule({
  id: 'bracket-unpaired',
  summary: 'Brackets and quotation marks come in pairs.',
  category: 'punctuation',
  severity: 'information',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: 8 in 52,564 paragraphs',
  lesson: 'Brackets and quotation marks are opened and closed.',

  check({ passages }, report) {
    const quotes: Unpaired[] = [];
    for (const [at, passage] of passages.entries()) {
      for (const sign of unpairedIn(passage)) {
        if (sign.sign === '“' && sign.at === 0 && passages[at + 1]?.text.startsWith('“')) continue;
        if (!isQuote(sign)) report(findingFor(sign));
        else if (!closesEarlier(quotes, sign)) quotes.push(sign);
      }
    }
    for (const sign of quotes) report(findingFor(sign));
  },
});

interface Unpaired {
  readonly passage: Passage;
  readonly at: number;
  readonly sign: string;
}

const SIGNS = /[()“”]/g;
const OPENING: Readonly<Record<string, string>> = { ')': '(', '”': '“' };
/** "1)" and "(a), b)": the labels of a list that runs on in the sentence. */
const LABEL = /(?:^|[\s,;:(])[\da-z]{1,3}$/;

function unpairedIn(passage: Passage): readonly Unpaired[] {
  const { text } = passage;
  const open: Unpaired[] = [];
  const unpaired: Unpaired[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const here = { passage, at: index, sign };
    const opening = OPENING[sign];
    if (opening === undefined) open.push(here);
    else if (open.at(-1)?.sign === opening) open.pop();
    // What was opened within a pair and not closed there has no partner.
    else if (open.at(-2)?.sign === opening) unpaired.push(...open.splice(-2).slice(1));
    else if (sign !== ')' || !LABEL.test(text.slice(Math.max(0, index - 4), index))) unpaired.push(here);
  }
  return [...unpaired, ...open];
}

function isQuote({ sign }: Unpaired): boolean {
  return sign === '“' || sign === '”';
}

/** A quotation may run over several paragraphs; each of them may then open it anew. */
function closesEarlier(quotes: Unpaired[], { passage, sign }: Unpaired): boolean {
  if (sign !== '”') return false;
  let closed = false;
  for (
    let last = quotes.at(-1);
    last?.sign === '“' && last.passage.part === passage.part;
    last = quotes.at(-1)
  ) {
    quotes.pop();
    closed = true;
  }
  return closed;
}

function findingFor({ passage, at, sign }: Unpaired): Finding {
  return {
    span: passage.spanOf(at, at + 1),
    message:
      OPENING[sign] === undefined
        ? `${NAMES[sign]} is opened here and never closed. Close it, or take the sign away.`
        : `${NAMES[sign]} is closed here but was never opened. Open it, or take the sign away.`,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  '(': 'A bracket',
  ')': 'A bracket',
  '“': 'A quotation',
  '”': 'A quotation',
};
