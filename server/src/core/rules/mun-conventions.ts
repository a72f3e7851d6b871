/** Each point on which conferences differ and what they choose from; `any` accepts every form. */
export const MUN_CHOICES = {
  /** How the verb that opens an operative clause is marked. */
  operativeEmphasis: ['any', 'italic', 'underline'],
  /** How the phrase that opens a preambular clause is marked. */
  preambularEmphasis: ['any', 'italic', 'underline'],
  /** How subclauses are lettered. */
  subclauseLabels: ['any', '(a)', 'a)', 'a.'],
  /** Whether a subclause starts with a small letter or with a capital. */
  subclauseCase: ['any', 'lower', 'capital'],
  /** What stands between two subclauses of an operative clause. */
  subclausePunctuation: ['any', ',', ';'],
  /** Whether preambular clauses may have subclauses. */
  preambularSubclauses: ['allowed', 'forbidden'],
  /** What closes the last operative clause. */
  lastParagraph: ['any', '.', ';'],
  /** How the organ line is written. */
  organCapitals: ['any', 'capitals'],
} as const;

/**
 * The lines above the text: `forum` FORUM or COMMITTEE, `question` QUESTION OF or TOPIC, `submitter` SUBMITTED BY,
 * SPONSORS or DELEGATION, `co-submitters`, `signatories`.
 */
export const MUN_HEADER_LINES = ['forum', 'question', 'submitter', 'co-submitters', 'signatories'] as const;

export type HeaderLine = (typeof MUN_HEADER_LINES)[number];

/** What a conference of Model United Nations asks for. All agree on what a resolution is, and differ on how it looks. */
export type MunConventions = {
  readonly [Point in keyof typeof MUN_CHOICES]: (typeof MUN_CHOICES)[Point][number];
} & {
  /** How many subclauses a list has at least. */
  readonly minimumSubclauses: number;
  /** How many operative clauses a draft has at least; 0 where the conference sets no number. */
  readonly minimumClauses: number;
  /** The lines that stand above the text. */
  readonly header: readonly HeaderLine[];
};

const LABEL_SIGNS = {
  any: null,
  '(a)': { before: '(', after: ')' },
  'a)': { before: '', after: ')' },
  'a.': { before: '', after: '.' },
} as const;

/** The signs round the letter of a subclause; null where the conference leaves them open. */
export function labelSigns({
  subclauseLabels,
}: MunConventions): { readonly before: string; readonly after: string } | null {
  return LABEL_SIGNS[subclauseLabels];
}

/** A convention with a name, to be chosen instead of its single values. */
export interface MunPreset {
  /** As written in settings. */
  readonly id: string;
  /** As shown to people. */
  readonly name: string;
  /** Where the values were read. On points about which the source is silent, the value is that of `common`. */
  readonly source: string;
  readonly conventions: MunConventions;
}

/** What nearly all conferences share; every point on which they differ is left open. */
export const MUN_DEFAULTS: MunConventions = {
  operativeEmphasis: 'any',
  preambularEmphasis: 'any',
  subclauseLabels: 'any',
  subclauseCase: 'any',
  subclausePunctuation: 'any',
  preambularSubclauses: 'allowed',
  // Those that let a semicolon stand say so.
  lastParagraph: '.',
  organCapitals: 'any',
  minimumSubclauses: 2,
  minimumClauses: 0,
  header: ['forum', 'question', 'submitter'],
};

/** Named after the conference, or the family of conferences, whose guide or annotated sample was read. */
export const MUN_PRESETS: readonly MunPreset[] = [
  {
    id: 'common',
    name: 'What most conferences share',
    // The headers are those of the guides below; two subclauses, for where there is an A there is a B.
    source: 'un.org/dgacm/en/content/editorial-manual/headings',
    conventions: MUN_DEFAULTS,
  },
  {
    id: 'thimun',
    name: 'THIMUN and affiliated conferences',
    // The annotated sample of an affiliate: labels "a)", small letters in subclauses, a full stop only at the end.
    // Which openings are underlined and which italic is said by the second source.
    source: 'scribd.com/document/373146936; munli.net/resolutions',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'underline',
      preambularEmphasis: 'italic',
      subclauseLabels: 'a)',
      subclauseCase: 'lower',
    },
  },
  {
    id: 'munli',
    name: 'MUNLI',
    source: 'munli.net/resolutions',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'underline',
      preambularEmphasis: 'italic',
      subclauseCase: 'lower',
      subclausePunctuation: ',',
      minimumClauses: 9,
      header: ['forum', 'question', 'submitter', 'co-submitters'],
    },
  },
  {
    id: 'spmun',
    name: 'SPMUN',
    // The last clause may end in either sign: a semicolon shows that more clauses are welcome.
    source: 'spmun2018.com/resolutions.html',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'underline',
      preambularEmphasis: 'italic',
      preambularSubclauses: 'forbidden',
      lastParagraph: 'any',
      header: ['forum', 'question', 'submitter', 'co-submitters'],
    },
  },
  {
    id: 'westlake',
    name: 'Westlake MUN',
    // Forum, Question of and Delegation, each on a line of its own; the organ in capitals; underlined openings.
    source: 'westlakemun2019.wixsite.com/website/info-for-delegates',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'underline',
      preambularEmphasis: 'underline',
      organCapitals: 'capitals',
    },
  },
  {
    id: 'amun',
    name: 'American Model United Nations',
    // Its guide asks for no such headers.
    source: 'amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'italic',
      preambularEmphasis: 'italic',
      subclauseCase: 'capital',
      header: [],
    },
  },
  {
    id: 'united-nations',
    name: 'As at the United Nations',
    // Single values as counted in official texts, see the pages of the rules on numbering and punctuation.
    source: 'un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    conventions: {
      ...MUN_DEFAULTS,
      operativeEmphasis: 'italic',
      preambularEmphasis: 'italic',
      subclauseLabels: '(a)',
      subclauseCase: 'capital',
      subclausePunctuation: ';',
      header: [],
    },
  },
];

const byId = new Map(MUN_PRESETS.map((preset) => [preset.id, preset.conventions]));

/** The conventions of the preset `id`, single values of `own` in their place; an unknown preset counts as `common`. */
export function munConventions(id: string, own: Partial<MunConventions> = {}): MunConventions {
  return { ...(byId.get(id) ?? MUN_DEFAULTS), ...own };
}

/** Whether there is a preset of this name. */
export function isMunPreset(id: string): boolean {
  return byId.has(id);
}
