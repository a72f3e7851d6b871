import type { Position } from 'vscode-languageserver-protocol';

export const DRAFT = `# Protection of the ozone layer

*The General Assembly*,

*Recalling* its resolution 55/2 of 8 September 2000,[^1]

*Noting with concern* the report of the Secretary-General,[^2]

1. *Urges* Member States to cooperate;

2. *Requests* the Secretary-General to report to the General Assembly at its next session.

[^1]: Resolution 55/2, para. 6.

[^2]: A/68/1.
`;

/** The draft with a comma where the first operative paragraph needs a semicolon. */
export const FAULTY = DRAFT.replace('cooperate;', 'cooperate,');

export const NO_RESOLUTION = 'Buy milk and bread.\n';

/** Where `words` begin in `text`, or `after` characters further on. */
export function positionOf(text: string, words: string, after = 0): Position {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  const before = text.slice(0, offset + after).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A draft of `paragraphs` operative paragraphs, each with a fault. */
export function longDraft(paragraphs: number): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, index) =>
      `${index + 1}. ${index % 2 === 0 ? '*Urges*' : '*Invites*'} Member States to cooperate in matter ${index + 1},\n`,
  );
  return `*The General Assembly*,\n\n*Recalling* its resolution 55/2 of 8 September 2000,\n\n${lines.join('\n')}`;
}
