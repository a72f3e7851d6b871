import { ORGAN_ACRONYMS } from '../un/acronyms.js';
import { defineWordRule } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'organ-abbreviated',
  summary: 'Organs of the United Nations and the Secretary-General are named in full.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: no organ is abbreviated in texts of the General Assembly, one in texts of the Security Council; United Nations Correspondence Manual, abbreviations and acronyms',
  lesson:
    'A resolution is a formal text of the organ itself, so organs keep their full names: “the General Assembly”.',
  wakes: Object.keys(ORGAN_ACRONYMS),

  meet({ text: word, start, end, passage, document }, report, { dictionary }) {
    const { text } = passage;
    const name = ORGAN_ACRONYMS[word] as string;
    const before = text.slice(Math.max(0, start - LONGEST_ARTICLE), start);
    // In symbols (A/HRC/23/5), addresses, and names such as "SC Johnson" the letters stand for something else.
    if (JOINED.test(before) || /^(?:[\w/&-]|\.\w|[’']s?\b| [A-Z])/.test(text.slice(end, end + 3))) return;
    if (dictionary.has(word.toLowerCase()) || isForeign(passage, start, end)) return;
    const bare = HAS_ARTICLE.test(before) || /^ (?:resolution|decision)s?\b/.test(text.slice(end, end + 12));
    const right = bare ? name : `${before === '' ? 'The' : 'the'} ${name}`;
    const message = `“${word}” is written in full, “${name}”. Organs are never abbreviated in resolutions.`;
    const finding = reword(passage, { start, end, rights: [right], kind: 'safe', message });
    // The Security Council uses acronyms freely, of others more than of organs.
    report(document.resolution.profile === 'council' ? { ...finding, severity: 'information' } : finding);
  },
});

const JOINED = /[\w/.@#&(-]$/;
const HAS_ARTICLE = /\b(?:the|its|this|each|any|every) $/i;
const LONGEST_ARTICLE = 7;
