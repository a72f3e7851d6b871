import type { Passage } from '../model/passages.js';
import type { Resolution } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import { cased } from './lexicon.js';
import { defineGatheringRule, type Word } from './rule.js';

export default defineGatheringRule({
  id: 'budget-implication',
  summary: 'What costs money says where it comes from.',
  category: 'drafting',
  severity: 'hint',
  fix: 'none',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Rules of procedure of the General Assembly, rule 153 (un.org/en/ga/about/ropga); triggers and phrases counted in official texts',

  // Every trigger begins with one of these.
  wakes: [...cased('decides', 'requests'), 'additional'],

  weigh(words, { passages, resolution }, report) {
    if (words.length === 0 || isAboutMoney(resolution) || isOfHumanRightsCouncil(resolution)) return;
    const places = new Map<Passage, Span>();
    for (const word of words) {
      const place = word.passage.half !== 'operative' || places.has(word.passage) ? null : costly(word);
      if (place !== null) places.set(word.passage, place);
    }
    const [span, ...others] = places.values();
    if (span === undefined) return;
    // Once the text says where the means come from, its drafters have thought of the costs.
    if (passages.some(({ note, text }) => note === null && MEANS.test(text))) return;
    report({
      span,
      message:
        'This may cost money, and the text does not say where it comes from. Name the means, such as “within existing resources” or “through voluntary contributions”, or ask in time for the estimate without which rule 153 allows no vote.',
      related: others.map((place) => ({ span: place, message: 'This may cost money too.' })),
    });
  },
});

/** What the Secretariat must pay for, in the forms that resolutions use. A report alone is not among them: nearly every text asks for one. */
const TRIGGERS: readonly RegExp[] = [
  /\b[Dd]ecides(?:, [^,;]{1,60},)? to (?:establish|create|set up|convene|hold|organize|extend|renew|appoint)\b/y,
  /\b[Dd]ecides(?:, [^,;]{1,60},)? that [^;]{0,80} shall (?:meet|be held)\b/y,
  /\b[Rr]equests the (?:Secretary-General|Secretariat)(?:, [^,;]{1,80},)? to (?:convene|organize|hold|establish|appoint)\b/y,
  /\b[Rr]equests the Secretary-General(?:, [^,;]{1,80},)? to (?:provide|allocate|make available)\b[^;]{0,120} (?:resources|services|staff|posts|documentation|funds)\b/y,
  /\badditional (?:meetings|staff|posts|documentation)\b/y,
];

/** 382 times "within existing resources", 107 times "through voluntary contributions" and the like. */
const MEANS =
  /\b(?:within|from within|in) (?:its |the |their )?(?:existing|available|approved|overall)[a-z, -]{0,30} resources\b|\bextrabudgetary\b|\bvoluntary (?:contributions?|funding|funds?)\b|\bavailability of (?:resources|funds)\b|\bwithout additional cost|\bno additional cost/;

/** What may cost money and begins with the word at `start`, or null. */
function costly({ start, passage }: Word): Span | null {
  for (const trigger of TRIGGERS) {
    trigger.lastIndex = start;
    if (trigger.test(passage.text)) return passage.spanOf(start, trigger.lastIndex);
  }
  return null;
}

/** The texts of the Fifth Committee are the budget. */
function isAboutMoney({ masthead, parts }: Resolution): boolean {
  return [masthead.title, masthead.agendaTitle, parts[0]?.title ?? null].some(
    (title) =>
      title !== null &&
      /\b(?:budgets?|financ\w+|assessments|pension|programme planning|common system|human resources)\b/i.test(
        title.text,
      ),
  );
}

/** It renews its mandates year after year, with an estimate of its own each time. */
function isOfHumanRightsCouncil({ parts }: Resolution): boolean {
  return parts[0]?.organ?.name === 'The Human Rights Council';
}
