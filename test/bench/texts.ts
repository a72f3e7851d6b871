import { type Paragraph, service } from '../../server/src/core/service.js';
import { seed, seeds } from '../support/seeds.js';

/** Seed 001, the adopted resolution of 21,000 characters. */
export const short = seed('001').text;

/** A sound resolution of about `length` characters: the paragraphs of the seeds over and over, numbered through, with a note now and then. */
export function longText(length: number): string {
  const preambular: string[] = [];
  const operative: string[] = [];
  /** With its opening phrase in italics, as sound texts have it. */
  const italic = ({ text, reading }: Paragraph): string =>
    reading === null ? text : `*${text.slice(0, reading.length)}*${text.slice(reading.length)}`;
  for (const { text } of seeds) {
    for (const part of service.createDocument(text).resolution.parts) {
      for (const paragraph of part.preambular)
        if (paragraph.items.length === 0) preambular.push(italic(paragraph));
      for (const paragraph of part.operative)
        if (paragraph.items.length === 0) operative.push(italic(paragraph).replace(/\.$/, ';'));
    }
  }
  const notes: string[] = [];
  const mark = (words: string): string => {
    if (notes.length * 6 > pieces.length) return words;
    notes.push(`[^${notes.length + 1}]: United Nations, *Treaty Series*, vol. 2225, No. 39574.`);
    return `${words}[^${notes.length}]`;
  };
  const pieces = ['# A long text', '*The General Assembly*,'];
  let size = 0;
  for (let at = 0; size < length / 3; at++) {
    const words = mark(preambular[at % preambular.length] ?? '');
    pieces.push(words);
    size += words.length + 2;
  }
  for (let at = 0; size < length; at++) {
    const words = `${at + 1}. ${mark(operative[at % operative.length] ?? '')}`;
    pieces.push(words);
    size += words.length + 2;
  }
  const last = pieces.length - 1;
  pieces[last] = (pieces[last] ?? '').replace(/;/g, ',').replace(/,(?=(?:\[\^\d+\])?$)/, '.');
  return `${[...pieces, ...notes].join('\n\n')}\n`;
}
