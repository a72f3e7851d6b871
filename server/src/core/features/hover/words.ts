/** "one document", "4 documents". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return count === 1 ? `one ${singular}` : `${figures(count)} ${plural}`;
}

/** "947", "1,474". A number format of the platform would take ten milliseconds to load at the first hover. */
export function figures(count: number): string {
  return count < 1000
    ? String(count)
    : `${Math.trunc(count / 1000)},${String(count % 1000).padStart(3, '0')}`;
}

/** "A", "A and B", "A, B and C"; what is more than `most` is only counted: "A, B and 3 more". */
export function listed(words: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** At most `most` characters of `text`, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > 0 ? space : most)} …`;
}

/** `words` with a full stop, unless an abbreviation or a label such as "b." ends them with one. */
export function closed(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
