export const CLEAN = `*The General Assembly*,

*Recalling* its resolution 55/2 of 8 September 2000,

1. *Urges* Member States to cooperate;

2. *Requests* the Secretary-General to report.
`;

/** With one error, at line 5, character 37 (zero-based 4 and 36). */
export const FAULTY = CLEAN.replace('cooperate;', 'cooperate,');

export const SHOPPING = 'Buy milk and bread.\n';
