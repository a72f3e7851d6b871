export const CLEAN = `*The General Assembly*,

*Recalling* its resolution 55/2 of 8 September 2000,

1. *Urges* Member States to cooperate;

2. *Requests* the Secretary-General to report.
`;

/** With one error, at line 7, character 46 (zero-based 6 and 45). */
export const FAULTY = CLEAN.replace('report.', 'report;');

/** With four faults, each mended by a safe fix of its own; mended, it is `CLEAN`. */
export const VERY_FAULTY = FAULTY.replace('2000,', '2000')
  .replace('cooperate;', 'cooperate,')
  .replace('2. ', '4. ');

/** The rules whose faults `VERY_FAULTY` has, in text order. */
export const VERY_FAULTY_RULES = [
  'preambular-comma',
  'operative-semicolon',
  'operative-number',
  'operative-full-stop',
] as const;

export const SHOPPING = 'Buy milk and bread.\n';
