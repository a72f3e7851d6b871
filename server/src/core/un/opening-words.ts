/**
 * The words of opening phrases, all in lower case. Source: the italic openings of 1,393 official resolutions
 * (General Assembly, Security Council, Human Rights Council, Economic and Social Council, 2020–2024) and
 * sections 10.1 to 10.4 of the drafting reference, which names the Model UN forms among them.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Markers and adverbs before the verb. */
export const LEADING = set(`
  also further again once deeply strongly gravely seriously fully firmly greatly equally particularly urgently
  solemnly increasingly especially profoundly extremely highly sincerely vehemently categorically unequivocally
  unreservedly accordingly actively keenly
`);

export const OPERATIVE_VERBS = set(`
  accepts acknowledges adopts affirms agrees amends anticipates appeals applauds appoints appreciates appropriates
  approves asks authorizes authorises bears brings calls clarifies commends commits concludes concurs condemns confirms
  congratulates considers continues declares decides demands denounces deplores designates desires determines directs draws
  emphasizes emphasises encourages endorses establishes expects expresses extends greets highlights hopes
  instructs insists invites launches looks maintains mandates notes notices objects observes opts pays pledges
  proclaims prolongs promotes proposes reaffirms realizes recalls recognizes recognises recommends recommits
  reconfirms re-emphasizes re-emphasises refers regards regrets reiterates rejects remains reminds renews repeats
  replaces reports requests requires resolves respects revises seeks shares signals stresses strengthens suggests supports takes
  terminates thanks transmits trusts underlines underscores understands undertakes urges values warns welcomes
`);

/** Participles, and the adjectives that stand for one. */
export const PREAMBULAR_WORDS = set(`
  accepting acknowledging acting adopting affirming agreeing alarmed anticipating appalled appealing applauding
  appreciating approving asserting aware basing bearing being believing calling cognizant commemorating commending
  committed committing concerned concurring condemning confident confirming congratulating conscious considering
  contemplating continuing convinced declaring deciding dedicated demanding deploring desiring desirous determined
  determining disappointed distressed disturbed drawing echoing emphasising emphasizing encouraged encouraging
  endorsing expecting expressing faced fulfilling giving grateful guided having highlighting honouring hoping
  horrified inspired inviting keeping looking marking mindful motivated noting observing outraged paying praising
  proceeding proclaiming pursuing re-emphasizing reaffirming realizing recalling recognising recognizing
  recommending recommitting reconfirming referring regretting reiterating rejecting remaining remembering reminding
  renewing repeating requesting resolved responding saddened satisfied seeking seized sharing shocked standing
  stressing supporting taking thanking troubled trusting underlining underscoring understanding urging valuing
  viewing welcoming whereas wishing
`);

/** "Expresses the hope": what is held or wished, without whose it is. */
const VIEWS: readonly (readonly string[])[] = [
  ['the', 'view'],
  ['the', 'hope'],
  ['the', 'desire'],
  ['the', 'need'],
  ['the', 'expectation'],
];

/** Particles that belong to the verb; everything else that follows is governed by it and stays outside. */
export const PARTICLES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    calls: [['upon'], ['for'], ['on']],
    calling: [['upon'], ['for'], ['on'], ['attention']],
    takes: [['note'], ['into', 'account'], ['into', 'consideration']],
    taking: [['note'], ['into', 'account'], ['into', 'consideration'], ['duly', 'into', 'account']],
    bears: [['in', 'mind']],
    bearing: [['in', 'mind']],
    keeping: [['in', 'mind']],
    looks: [['forward']],
    looking: [['forward']],
    pays: [['tribute']],
    paying: [['tribute']],
    draws: [['the', 'attention'], ['attention']],
    drawing: [['the', 'attention'], ['attention']],
    brings: [['to', 'the', 'attention']],
    giving: [
      ['due', 'consideration'],
      ['due', 'regard'],
    ],
    shares: [['the', 'concern']],
    sharing: [
      ['the', 'concern'],
      ['the', 'deep', 'concern'],
      ['deep', 'concern'],
    ],
    expresses: VIEWS,
    expressing: VIEWS,
    believing: [['it', 'necessary']],
    remains: [['actively', 'seized'], ['seized']],
    considers: [
      ['it', 'necessary'],
      ['it', 'important'],
      ['it', 'alarming'],
      ['it', 'intolerable'],
    ],
  }),
);

/** Verbs that are no phrase without one of their particles. */
export const NEEDS_PARTICLE = set(
  'takes taking bears bearing keeping pays paying draws drawing brings calls calling looks looking',
);

/** Verbs that take a feeling or act as object within the phrase: "Expresses its appreciation", "Reiterates its call". */
export const OBJECTS = set(`
  expresses expressing reiterates reiterating reaffirms reaffirming renews renewing affirms affirming declares
  declaring confirms confirming extends repeats repeating emphasizes emphasizing re-emphasizes re-emphasizing
  stresses stressing underlines underlining underscores underscoring
`);

export const QUALIFIERS = set(`
  deep deepest grave gravest great greatest serious strong strongest profound sincere full firm utmost unwavering
  unequivocal continued continuing particular special increasing renewed warm heartfelt keen due its very
  deeply gravely seriously strongly fully equally also further more most extremely profoundly greatly increasingly
  total absolute solemn active carefully growing previous and
`);

/** What "with" brings into the phrase: "Notes with concern". */
export const SENTIMENTS = set(`
  appreciation concern satisfaction regret interest alarm gratitude approval dismay disappointment pride sadness
  sorrow indignation distress encouragement preoccupation outrage shock anxiety hope
`);

export const COMPLEMENTS = set(`
  appreciation concern concerns gratitude support solidarity condemnation request requests call calls commitment
  commitments invitation conviction regret satisfaction intention determination readiness belief thanks condolences
  sympathy recommendation recommendations appeal demand endorsement opposition outrage indignation alarm dismay
  disappointment encouragement willingness expectation hope desire resolve commendation congratulations
  dissatisfaction recognition approval appeals distress respect
`);

/** Particles of an object: "Reiterates its call upon". */
export const OBJECT_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', set('upon for on')],
  ['calls', set('upon for on')],
]);

/** What leads from the verb to an object, a feeling or another verb. */
export const JOINING = set('its their our with to and once again more');

/** What "Having", "Remaining" and "Being" take. */
export const STATES = set(`
  considered examined received heard adopted reviewed studied regard noted discussed listened conducted decided
  concerned convinced alarmed disturbed committed mindful aware conscious determined seized disappointed guided
  encouraged appreciative dedicated distressed devoted
`);

/**
 * Behind a verb, "further" is a marker before one of these or a capital letter ("Decides further to", "Requests
 * further the Secretary-General"); before a noun it belongs to the noun ("Encourages further efforts").
 */
export const AFTER_MARKER = set('to that the its their all a an of with in by at about on upon for those');

/** Adverbs that close a phrase: "Condemns in the strongest terms". */
export const MANNERS: readonly (readonly string[])[] = [
  ['in', 'the', 'strongest', 'possible', 'terms'],
  ['in', 'the', 'strongest', 'terms'],
  ['unequivocally'],
  ['strongly'],
  ['without', 'reservation'],
];

/**
 * Phrases of Model UN lists that open no paragraph of an official text (section 10.4 of the drafting reference),
 * and what official texts have in their place.
 */
export const MODEL_UN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    approving: 'Welcoming',
    confident: 'Convinced',
    contemplating: 'Considering',
    declaring: 'Affirming',
    'deeply conscious': 'Conscious',
    desiring: 'Desirous',
    fulfilling: 'Guided',
    'fully alarmed': 'Alarmed',
    'fully aware': 'Aware',
    'fully believing': 'Convinced',
    'having adopted': 'Recalling',
    'having devoted': 'Having considered',
    'having studied': 'Having considered',
    'keeping in mind': 'Bearing in mind',
    'viewing with appreciation': 'Noting with appreciation',
    accepts: 'Endorses',
    asks: 'Requests',
    designates: 'Decides',
    'expresses its hope': 'Expresses the hope',
    hopes: 'Expresses the hope',
    insists: 'Demands',
    seeks: 'Requests',
    'solemnly affirms': 'Affirms',
    'strongly affirms': 'Strongly reaffirms',
    transmits: 'Requests',
  }),
);
