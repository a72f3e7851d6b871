import { defineGatheringRule, type Finding, type Word } from './rule.js';

export default defineGatheringRule({
  id: 'bracket-unpaired',
  summary: 'Brackets and quotation marks come in pairs.',
  category: 'punctuation',
  severity: 'information',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: 8 in 52,564 paragraphs',
  lesson: 'Brackets and quotation marks are opened and closed.',

  wakes: ['(', ')', '“', '”'],

  weigh(signs, { passages }, report) {
    const quotes: Word[] = [];
    let place = 0;
    for (const sign of unpairedIn(signs)) {
      while (passages[place] !== sign.passage) place++;
      if (sign.text === '“' && sign.start === 0 && passages[place + 1]?.text.startsWith('“')) continue;
      if (!isQuote(sign)) report(findingFor(sign));
      else if (!closesEarlier(quotes, sign)) quotes.push(sign);
    }
    for (const sign of quotes) report(findingFor(sign));
  },
});

const OPENING: Readonly<Record<string, string>> = { ')': '(', '”': '“' };
/** "1)" and "(a), b)": the labels of a list that runs on in the sentence. */
const LABEL = /(?:^|[\s,;:(])[\da-z]{1,3}$/;

/** Those of `signs` that have no partner in their passage: passage by passage, but within one not in text order. */
function unpairedIn(signs: readonly Word[]): readonly Word[] {
  const unpaired: Word[] = [];
  let open: Word[] = [];
  for (const sign of signs) {
    if (open[0] !== undefined && open[0].passage !== sign.passage) {
      for (const one of open) unpaired.push(one);
      open = [];
    }
    const opening = OPENING[sign.text];
    if (opening === undefined) open.push(sign);
    else if (open.at(-1)?.text === opening) open.pop();
    // What was opened within a pair and not closed there has no partner.
    else if (open.at(-2)?.text === opening) unpaired.push(...open.splice(-2).slice(1));
    else if (sign.text !== ')' || !isLabel(sign)) unpaired.push(sign);
  }
  return [...unpaired, ...open];
}

function isLabel({ passage, start }: Word): boolean {
  return LABEL.test(passage.text.slice(Math.max(0, start - 4), start));
}

function isQuote({ text }: Word): boolean {
  return text === '“' || text === '”';
}

/** A quotation may run over several paragraphs; each of them may then open it anew. */
function closesEarlier(quotes: Word[], { passage, text }: Word): boolean {
  if (text !== '”') return false;
  let closed = false;
  for (
    let last = quotes.at(-1);
    last?.text === '“' && last.passage.part === passage.part;
    last = quotes.at(-1)
  ) {
    quotes.pop();
    closed = true;
  }
  return closed;
}

function findingFor({ passage, start, end, text: sign }: Word): Finding {
  return {
    span: passage.spanOf(start, end),
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
