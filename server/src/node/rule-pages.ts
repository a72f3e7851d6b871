import { readFileSync } from 'node:fs';

/** The page of a rule in Markdown, which the build puts beside the bundle; null where it is not there. */
export function rulePage(id: string): string | null {
  try {
    return readFileSync(new URL(`rules/${id}.md`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
