import type { NoteContent, Run } from '../content.js';
import type { XmlElement } from '../xml.js';

/** Collects the note texts of one document while its words are read. */
export class InlineReader {
  readonly notes: NoteContent[] = [];

  /** The words of `element` as runs, white space folded, notes put aside. */
  runsOf(element: XmlElement): Run[] {
    const runs: Run[] = [];
    this.#read(element, false, runs);
    return tidy(runs);
  }

  #read(element: XmlElement, italic: boolean, runs: Run[]): void {
    for (const part of element.children) {
      if (typeof part === 'string') runs.push({ text: part, italic });
      else if (part.name === 'authorialNote') this.#note(part, runs);
      else if (part.name === 'eol') runs.push({ text: ' ', italic });
      // Arabic texts set their marks in raised brackets.
      else if (part.name === 'sup' && /^[()\s]*$/.test(part.children.join(''))) continue;
      else if (part.name !== 'num' && part.name !== 'subheading') {
        // Chinese texts set the opening phrase in bold; elsewhere bold is no opening.
        const face = runs.length === 0 ? /\b(?:italic|bold)\b/ : /\bitalic\b/;
        const own = part.name === 'span' && face.test(part.attributes['class'] ?? '');
        if (part.name === 'p' && runs.length > 0) runs.push({ text: ' ', italic });
        this.#read(part, italic || own, runs);
      }
    }
  }

  #note(element: XmlElement, runs: Run[]): void {
    const label = (element.attributes['marker'] ?? '').trim();
    const own: Run[] = [];
    this.#read(element, false, own);
    runs.push({ note: label });
    this.notes.push({ label, runs: tidy(own.filter((run) => !('note' in run))) });
  }
}

/** Folds white space within and between runs, joins neighbours of one face and trims the ends. */
export function tidy(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let space = true;
  for (const run of runs) {
    if ('note' in run) {
      out.push(run);
      continue;
    }
    let text = run.text.replace(/[\s\u00a0\u2000-\u200a\u202f\u3000\u200e\u200b]+/g, ' ');
    if (space && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    space = text.endsWith(' ');
    const last = out.at(-1);
    if (last !== undefined && !('note' in last) && last.italic === run.italic)
      out[out.length - 1] = { text: last.text + text, italic: run.italic };
    else out.push({ text, italic: run.italic });
  }
  for (let at = out.length - 1; at >= 0; at--) {
    const run = out[at] as Run;
    if ('note' in run) continue;
    const text = run.text.trimEnd();
    if (text !== '') {
      out[at] = { text, italic: run.italic };
      break;
    }
    out.splice(at, 1);
  }
  return out;
}

/** The words of `runs` without marks. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  let spaced = false;
  for (const run of runs) {
    if ('note' in run || run.text === '') continue;
    text += spaced && run.text.startsWith(' ') ? run.text.slice(1) : run.text;
    spaced = run.text.endsWith(' ');
  }
  return text.trim();
}
