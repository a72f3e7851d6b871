import { type ResolutionDocument, service } from '../../server/src/core/service.js';

/** The text as a Model UN draft of the convention `preset`; official texts are sound drafts of the convention “united-nations”. */
export function asDraft({ text }: ResolutionDocument, preset: string): ResolutionDocument {
  return service.createDocument(`<!-- penholder-profile mun ${preset} -->\n\n${text}`);
}

/** The text from its organ line on, under the header of a Model UN draft; null for a text without an organ line. */
export function withHeader({ text, resolution }: ResolutionDocument): ResolutionDocument | null {
  const organ = resolution.parts[0]?.organ;
  if (organ === null || organ === undefined || resolution.parts.length > 1) return null;
  const forum = organ.name.slice('The '.length);
  const lineStart = text.lastIndexOf('\n', organ.span.start) + 1;
  return service.createDocument(
    `FORUM: ${forum}\nQUESTION OF: Clean water\nSUBMITTED BY: Kenya\n\n${text.slice(lineStart)}`,
  );
}
