import type { LabelStyle } from '../../model/numbering.js';
import type { Item, Label, Paragraph, Provision, Resolution } from '../../model/resolution.js';

/** A subclause with a letter, and what it says of itself. */
export type Subclause = Item & { readonly label: Label; readonly style: LabelStyle };

/** The subclauses of one clause, or of one subclause, which are lettered as one series. */
export interface SubclauseList {
  readonly paragraph: Paragraph;
  readonly parent: Provision;
  readonly items: readonly Subclause[];
}

/** Every list of lettered subclauses, in reading order. */
export function subclauseLists({ parts }: Resolution): SubclauseList[] {
  const lists: SubclauseList[] = [];
  const add = (paragraph: Paragraph, parent: Provision): void => {
    const items = parent.items.filter(
      (item): item is Subclause =>
        item.label !== null &&
        item.style !== null &&
        (item.style.numerals === 'letter' || item.style.numerals === 'roman'),
    );
    if (items.length > 0) lists.push({ paragraph, parent, items });
    for (const item of parent.items) add(paragraph, item);
  };
  for (const part of parts) {
    for (const paragraph of [...part.preambular, ...part.operative]) add(paragraph, paragraph);
  }
  return lists;
}
