import type { Diagnostic } from 'vscode';

/** Whether Penholder has found this. */
export function isOurs({ source }: Diagnostic): boolean {
  return source === 'penholder';
}

/** The id of the rule that has found it. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
