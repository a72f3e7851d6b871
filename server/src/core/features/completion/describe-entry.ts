import { capitalized } from '../../text/capitalized.js';
import type { Catalogue } from '../../un/catalogue.js';
import type { Listed } from '../../un/catalogue-search.js';
import { writtenDate } from '../../un/dates.js';
import { HoverText } from '../hover/hover-text.js';

/** What the catalogue knows of `listed`, in a few sentences; null where it has nothing. */
export function describeEntry({ symbol }: Pick<Listed, 'symbol'>, catalogue: Catalogue): HoverText | null {
  const entry = catalogue.find(symbol);
  if (entry === null) return null;
  const told = new HoverText().say({ strong: entry.symbol }).say(entry.title ?? '');
  const vote = voteWords(entry.vote);
  if (entry.date !== null)
    told.say(`Adopted on ${writtenDate(entry.date)}${vote === '' ? '' : `, ${vote}`}.`);
  const origin = [
    entry.agendaItem === null ? '' : `agenda item ${entry.agendaItem}`,
    entry.committee ?? '',
    entry.draft === null ? '' : `draft ${entry.draft}`,
  ].filter(Boolean);
  return origin.length === 0 ? told : told.say(`${capitalized(origin.join(', '))}.`);
}

function voteWords(vote: Vote | null): string {
  if (vote === null) return '';
  if (vote.kind === 'recorded')
    return `by ${vote.inFavour} votes to ${vote.against}, with ${vote.abstaining} abstentions`;
  return vote.kind === 'unanimous' ? 'unanimously' : 'without a vote';
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
