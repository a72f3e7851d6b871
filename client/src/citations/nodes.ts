import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { CitationList, CitedText, CitingPassage } from './list.js';

/** Reveals the place with the id that it is given. */
export const REVEAL_CITATION = 'penholder.revealCitation';

/** A line of the view. Its id stays the same while the text is edited, so that the editor keeps what is selected and open. */
export interface CitationNode {
  readonly id: string;
  readonly parent: CitationNode | undefined;
  readonly children: readonly CitationNode[];
  readonly item: TreeItem;
  /** Where it leads; undefined for a group. */
  readonly place: CitingPassage | undefined;
}

/** The lines for what the document with the URI `owner` cites. */
export function nodesOf(owner: string, { groups }: CitationList): readonly CitationNode[] {
  return groups.map(({ name, entries }) => {
    const id = `${owner} ${name}`;
    const node = withChildren(id, undefined, groupItem(name, entries));
    node.children.push(...entries.map((entry) => entryNode(node, entry)));
    return node;
  });
}

function entryNode(parent: CitationNode, entry: CitedText): CitationNode {
  const { symbol, places } = entry;
  const node = withChildren(`${parent.id} ${symbol}`, parent, entryItem(entry), places[0]);
  if (places.length > 1)
    node.children.push(
      ...places.map((place, index) =>
        withChildren(`${node.id} ${index + 1}`, node, placeItem(place, entry), place),
      ),
    );
  return node;
}

function withChildren(
  id: string,
  parent: CitationNode | undefined,
  item: TreeItem,
  place?: CitingPassage,
): CitationNode & { readonly children: CitationNode[] } {
  item.id = id;
  if (place !== undefined)
    item.command = { command: REVEAL_CITATION, title: 'Show in the Text', arguments: [id] };
  return { id, parent, item, place, children: [] };
}

const ICONS: Readonly<Record<CitedText['status'], ThemeIcon>> = {
  known: new ThemeIcon('check'),
  unknown: new ThemeIcon('question'),
  contradictory: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
};

const STATUS = { known: '', unknown: 'unknown', contradictory: 'contradictory' } as const;

function groupItem(name: string, entries: readonly CitedText[]): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  const wrong = entries.filter(({ status }) => status === 'contradictory').length;
  const count = wrong === 0 ? `${entries.length}` : `${entries.length}, ${wrong} contradictory`;
  item.description = count;
  // A group that is closed hides those of its lines.
  if (wrong > 0) item.iconPath = ICONS.contradictory;
  item.accessibilityInformation = { label: `${name}, ${count}` };
  return item;
}

function entryItem({ name, title, date, status, remark, places }: CitedText): TreeItem {
  const { None, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(name, places.length > 1 ? Collapsed : None);
  const where = places.map(({ place }) => place).join(', ');
  item.iconPath = ICONS[status];
  item.description = filled([STATUS[status], date, title]).join(' · ');
  item.tooltip = filled([filled([name, date]).join(', '), title, remark, `Cited in ${where}`]).join('\n');
  // Signs and colours are not read out.
  const label = filled([name, status, remark.replace(/\.$/, ''), date, title, `cited in ${where}`]);
  item.accessibilityInformation = { label: label.join(', ') };
  return item;
}

function placeItem({ place, words, contradiction }: CitingPassage, { name }: CitedText): TreeItem {
  const item = new TreeItem(place);
  item.description = words;
  item.tooltip = filled([contradiction, words]).join('\n');
  if (contradiction !== '') item.iconPath = ICONS.contradictory;
  const said = contradiction === '' ? '' : `contradictory. ${contradiction} `;
  item.accessibilityInformation = { label: `${name} in ${place}: ${said}${words}` };
  return item;
}

function filled(words: readonly (string | null)[]): string[] {
  return words.filter((one): one is string => one !== null && one !== '');
}
