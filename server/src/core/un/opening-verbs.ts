import { rememberingFor } from '../text/remember.js';
import type { OpeningParts } from './opening-phrases.js';
import { indicativeOfParticiple } from './verb-forms.js';

/** Whom an act is for: somebody `asked` to act, somebody `thanked` or asked again by name, or nobody. */
export type Address = 'asked' | 'thanked' | 'none';

/** From 1, a suggestion, to 5, a decision or demand. A convention on which the sources disagree: for hints, not for errors. */
export type Strength = 1 | 2 | 3 | 4 | 5;

/** What is known of the verb, participle or adjective of an opening phrase. */
export interface OpeningVerb {
  /** The verb as the operative part has it ("requests"), or the adjective ("mindful"), in lower case. */
  readonly word: string;
  readonly address: Address;
  /** Null for statements, which ask nothing of anybody. */
  readonly strength: Strength | null;
  /** What a drafter says with it. */
  readonly meaning: string;
}

/** Sections 10.1, 10.2 and 10.3 of the drafting reference: address and strength (– for none) before the meaning. */
const TABLE = `
encourages asked 1 A positive suggestion, mostly to States.
invites asked 1 A polite request; the form for bodies that are not subordinate, donors and other organizations.
recommends asked 2 Advice, as a subsidiary body gives it to its parent.
appeals asked 2 A plea, often for funds.
reminds asked 2 Recalls a duty to those who bear it.
draws asked 2 Points something out to a body or to States.
calls asked 3 A formal call on States; the General Assembly writes “Calls upon”. “Calls for” demands a state of affairs.
requests asked 3 An instruction to the Secretary-General or a subsidiary organ: it carries a mandate and costs.
urges asked 4 A pressing call on States.
demands asked 5 The strongest wording: of the Security Council, or of the General Assembly on conflicts.
authorizes asked 5 Gives a power.
directs asked 5 Orders a body to act; only the Security Council does.
decides none 5 Creates, extends or schedules; binding inside the Organization.
resolves none 4 A resolve of the organ itself.
adopts none 5 Formal adoption of a text.
approves none 4 Formal approval.
endorses none 4 Formal approval of what another body has done.
appropriates none 5 A budget decision, prepared by the Fifth Committee.
establishes none 5 Creates a body or a fund.
proclaims none 4 Proclaims a day, a year or a decade.
declares none 4 Declares a year, a decade or a zone.
reaffirms none – Restates a commitment: strong continuity.
recalls none – Earlier texts and commitments; neutral.
reiterates none – Repeats; “its request”, “its call” and the like renew an earlier act.
affirms none – States a position.
confirms none – States that something still holds.
recognizes none – Accepts as true.
acknowledges none – Concedes, or gives credit.
notes none – Neutral: neither approval nor disapproval.
takes none – “Takes note” is neutral: neither approval nor disapproval.
considers none – A view of the organ.
welcomes none – Approval of an event, a report or an act.
commends thanked – Praise.
congratulates thanked – Praise for an achievement.
appreciates none – Gives credit.
pays thanked – “Pays tribute” honours a person or a group.
thanks thanked – Thanks.
expresses none – Gives voice to concern, thanks or support.
stresses none – Weight.
emphasizes none – Weight.
underlines none – Weight.
underscores none – Weight.
highlights none – Weight.
regrets none – The mildest censure.
deplores none – Censure.
condemns none – Strong censure; “Strongly condemns” is stronger still.
rejects none – Refusal.
supports none – Support for a process or a body.
looks none – “Looks forward” awaits a result.
remains none – “Decides to remain seized of the matter” closes texts of the Security Council and the Human Rights Council.
bears none – “Bearing in mind” gives the context.
guided none – The legal basis.
mindful none – Awareness of a fact or a duty.
aware none – Awareness of a fact.
conscious none – Awareness of a need or a duty.
cognizant none – Awareness of a fact.
convinced none – Belief.
believing none – Belief.
concerned none – Worry; “Deeply”, “Gravely” and “Seriously concerned” say more.
alarmed none – Strong concern.
determined none – Resolve.
having none – “Having considered” names a report before the organ; mostly the first paragraph.
acting none – “Acting under Chapter VII” stands in texts of the Security Council only.
determines none – “Determining” a threat to the peace is for the Security Council only.
`;

const VERBS = new Map<string, OpeningVerb>();
for (const line of TABLE.trim().split('\n')) {
  const [word = '', address = 'none', strength = '–', ...meaning] = line.split(' ');
  VERBS.set(word, {
    word,
    address: address as Address,
    strength: strength === '–' ? null : (Number(strength) as Strength),
    meaning: meaning.join(' '),
  });
}

/** What is known of `head`, a verb in either mood or an adjective, in lower case; null for rarer ones. */
export function openingVerb(head: string): OpeningVerb | null {
  return VERBS.get(indicativeOfParticiple(head) ?? head) ?? null;
}

/** Thanks, praise and renewed acts name a person or body, but do not ask in so many words. */
const NAMES_SOMEBODY =
  /^(?:\w+ )?(?:(?:express|reiterat|renew|repeat)\w+ (?:its )?(?:\w+ )?(?:appreciation|gratitude|thanks|condolences|sympathy|solidarity|requests?|calls?|invitation|appeals?|recommendations?|demand)\b)/;

/** Whom the act of an operative phrase is for. */
export const addressOf: (parts: OpeningParts) => Address = rememberingFor(readAddress);

function readAddress({ head, bare }: OpeningParts): Address {
  if (NAMES_SOMEBODY.test(bare)) return 'thanked';
  if (bare.endsWith('calls for')) return 'none';
  return openingVerb(head)?.address ?? 'none';
}
