/** A real slip of an official text that a rule rightly calls an error. */
export interface Slip {
  readonly file: string;
  readonly rule: string;
  /** What the text says, and what it should say. */
  readonly slip: string;
}

export const slips: readonly Slip[] = [
  { file: '75_248_E.xml', rule: 'citation-session', slip: '72/256 of 24 December 2107, for 2017' },
  {
    file: 'A_RES_76_148-2119190E.xml',
    rule: 'citation-session',
    slip: 'decision 75/561 of 16 April 2020, for 74/561',
  },
  { file: 'A_RES_76_261-2205579E.xml', rule: 'citation-session', slip: '73/287 of 15 April 2018, for 2019' },
  { file: 'A_RES_77_277-E.xml', rule: 'citation-session', slip: '55/56 of 1 December 2001, for 2000' },
  { file: 'A_RES_77_279-E.xml', rule: 'citation-session', slip: '73/287 of 15 April 2018, for 2019' },
  {
    file: 'A_HRC_RES_55_17E.xml',
    rule: 'citation-session',
    slip: '53/243 of 6 October 1999, for 13 September',
  },
];
