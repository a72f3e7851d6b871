/** A real slip of an official text that a rule rightly calls an error. */
export interface Slip {
  readonly file: string;
  readonly rule: string;
  /** What the text says, and what it should say. */
  readonly slip: string;
}

export const slips: readonly Slip[] = [];
