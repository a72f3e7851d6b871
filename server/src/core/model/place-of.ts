import type { Item, Paragraph, Provision, Resolution } from './resolution.js';

/** Where `offset` stands in the drafters' own terms, "PP 4" or "OP 12 (b)"; null outside the paragraphs. */
export function placeOf(resolution: Resolution, offset: number): string | null {
  for (const part of resolution.parts) {
    const prefix = part.label === null ? '' : `${part.label}, `;
    for (const paragraph of [...part.preambular, ...part.operative]) {
      if (holds(paragraph, offset)) return prefix + paragraphName(paragraph) + itemsTo(paragraph, offset);
    }
  }
  return null;
}

/** The name of every paragraph and subparagraph, "PP 4" or "A, OP 12 (b) (i)"; for whoever asks about many. */
export function placesOf(resolution: Resolution): ReadonlyMap<Provision, string> {
  const places = new Map<Provision, string>();
  const add = (provision: Provision, name: string): void => {
    places.set(provision, name);
    for (const item of provision.items as readonly Item[])
      add(item, `${name} ${item.label?.text ?? ''}`.trimEnd());
  };
  for (const part of resolution.parts) {
    const prefix = part.label === null ? '' : `${part.label}, `;
    for (const paragraph of [...part.preambular, ...part.operative])
      add(paragraph, prefix + paragraphName(paragraph));
  }
  return places;
}

/** "PP 3" or "OP 12": the names that negotiators use. */
export function paragraphName(paragraph: Paragraph): string {
  if (paragraph.kind === 'preambular') return `PP ${paragraph.ordinal}`;
  return `OP ${paragraph.label?.value ?? paragraph.ordinal}`;
}

function itemsTo(provision: Provision, offset: number): string {
  const item = provision.items.find((candidate) => holds(candidate, offset));
  return item === undefined ? '' : ` ${item.label?.text ?? ''}${itemsTo(item, offset)}`.trimEnd();
}

/** A paragraph's span takes in page matter between its pieces; only its own words count. */
function holds(provision: Provision, offset: number): boolean {
  return (
    provision.pieces.some(({ start, end }) => start <= offset && offset <= end) ||
    provision.items.some((item) => holds(item, offset))
  );
}
