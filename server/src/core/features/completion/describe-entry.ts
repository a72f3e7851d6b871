import type { Catalogue, Vote } from '../../un/catalogue.js';
import type { Listed } from '../../un/catalogue-search.js';
import { writtenDate } from '../../un/dates.js';

/** What the catalogue knows of `listed`, in a few sentences of Markdown. */
export function describeEntry({ symbol }: Pick<Listed, 'symbol'>, catalogue: Catalogue): string {
  const entry = catalogue.find(symbol);
  if (entry === null) return '';
  const lines = [`**${entry.symbol}**`];
  if (entry.title !== null) lines.push(asPlainText(entry.title));
  const vote = voteWords(entry.vote);
  if (entry.date !== null)
    lines.push(`Adopted on ${writtenDate(entry.date)}${vote === '' ? '' : `, ${vote}`}.`);
  const origin = [
    entry.agendaItem === null ? '' : `agenda item ${entry.agendaItem}`,
    entry.committee ?? '',
    entry.draft === null ? '' : `draft ${entry.draft}`,
  ].filter(Boolean);
  if (origin.length > 0) lines.push(asPlainText(`${capitalized(origin.join(', '))}.`));
  return lines.join('\n\n');
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

/** Words are shown as they are, whatever signs they contain. */
function asPlainText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
