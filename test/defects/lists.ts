import type { Item, Paragraph, ResolutionDocument } from '../../server/src/core/service.js';
import { half } from './defect.js';

/** A subparagraph with the paragraph and the list it stands in. */
export interface Placed {
  readonly item: Item;
  readonly paragraph: Paragraph;
  readonly list: readonly Item[];
}

/** Every subparagraph of the operative paragraphs of `document` that is lettered “(a)” or “(i)”. */
export function lettered(document: ResolutionDocument): Placed[] {
  const found: Placed[] = [];
  const add = (paragraph: Paragraph, parent: Paragraph | Item): void => {
    for (const item of parent.items) {
      if (/^\([a-z]+\)$/.test(item.label?.text ?? '') && item.label?.value != null)
        found.push({ item, paragraph, list: parent.items });
      add(paragraph, item);
    }
  };
  for (const paragraph of half(document, 'operative')) add(paragraph, paragraph);
  return found;
}
