/** The files that may be resolutions: those that are by their name, and plain texts, which are by what they say. */
export const TEXT_FILES = '**/*.{unres,resolution,txt,md}';

const NAMES = /\.(?:unres|resolution|txt|md)$/i;

/** Whether the file with this URI is one of `TEXT_FILES`. */
export function isTextFile(uri: string): boolean {
  return NAMES.test(uri);
}
