/** A real slip of an official text that a rule rightly calls an error. */
export interface Slip {
  readonly file: string;
  readonly rule: string;
  /** What the text says, and what it should say. */
  readonly slip: string;
}

export const slips: readonly Slip[] = [
  {
    file: 'A_RES_76_256-2204678E.xml',
    rule: 'operative-number',
    slip: 'the first paragraph is numbered with the letter l, for 1',
  },
  {
    file: 'A_HRC_RES_54_35E.xml',
    rule: 'operative-number',
    slip: 'the number 1 stands on a line of its own',
  },
  {
    file: 'E_RES_2021_20-2110314E.xml',
    rule: 'footnote-duplicate',
    slip: 'two texts in one file, the notes of the second numbered from 1 again',
  },
  {
    file: 'A_HRC_RES_54_2E.xml',
    rule: 'lead-in-colon',
    slip: 'paragraph 9 ends in a colon, for a semicolon',
  },
  { file: 'A_HRC_RES_56_22E.xml', rule: 'double-punctuation', slip: '“education,,”' },
  {
    file: 'S_RES_2573_2105595E.xml',
    rule: 'organ-line-missing',
    slip: 'the organ line is missing in the file',
  },
  {
    file: 'A_HRC_RES_54_2E.xml',
    rule: 'lead-in-colon',
    slip: 'paragraph 9 ends in a colon, and paragraph 10 follows; a semicolon is meant',
  },
  {
    file: 'A_HRC_RES_56_22E.xml',
    rule: 'double-punctuation',
    slip: '“information and education,, combined with stereotypes”: one comma is left over',
  },
];
