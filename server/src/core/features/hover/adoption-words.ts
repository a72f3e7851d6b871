import type { CatalogueEntry, Vote } from '../../un/catalogue.js';
import { writtenDate } from '../../un/dates.js';
import { counted } from './words.js';

/** The title of an entry, with a word on what it is where it is none of its own. */
export function titleLine({ title, titleKind }: Pick<CatalogueEntry, 'title' | 'titleKind'>): string {
  if (title === null) return '';
  if (titleKind === 'subject') return `Subject: ${title}`;
  return titleKind === 'cited' ? `${title} (the title as other texts cite it)` : title;
}

/** "adopted without a vote on 30 July 2010", with a word on what the date rests on where that is not the text itself. */
export function adoptionWords({ date, dateSource, vote }: CatalogueEntry): string {
  if (date === null) return vote === null ? '' : `adopted ${voteWords(vote)}`;
  const when = `on ${writtenDate(date)}`;
  const source = sourceWords(dateSource);
  if (vote === null) return `adopted ${when}${source}`;
  const [first, second] = vote.kind === 'recorded' ? [when, voteWords(vote)] : [voteWords(vote), when];
  return `adopted ${first} ${second}${source}`;
}

function sourceWords(source: CatalogueEntry['dateSource']): string {
  if (source === null || source === 'official') return '';
  if (source === 'library') return ' (date from a library’s list)';
  return ` (dated so in ${counted(source, 'text')} of the United Nations)`;
}

/** "without a vote", "unanimously", "by 153 votes to 9, with 12 abstentions". */
export function voteWords(vote: Vote): string {
  if (vote.kind !== 'recorded') return vote.kind === 'unanimous' ? 'unanimously' : 'without a vote';
  const { inFavour, against, abstaining } = vote;
  const abstentions =
    abstaining === 0 ? 'with no abstentions' : `with ${abstaining} abstention${abstaining === 1 ? '' : 's'}`;
  return `by ${inFavour} votes to ${against === 0 ? 'none' : against}, ${abstentions}`;
}

/** Labelled lines on the way of a text through the organ. */
export function factLines({ agendaItem, committee, draft, meeting }: CatalogueEntry): readonly string[] {
  const lines: string[] = [];
  if (agendaItem !== null) lines.push(`Agenda item: ${agendaItem}.`);
  if (committee !== null)
    lines.push(
      committee === 'plenary' ? 'Taken up in plenary, by no committee.' : `Prepared by: ${committee}.`,
    );
  if (draft !== null) lines.push(`${isDraft(draft) ? 'Draft' : 'Came from'}: ${draft}.`);
  if (meeting !== null) lines.push(`Meeting: ${meeting}.`);
  return lines.length === 0 ? [] : [lines.join(' ')];
}

function isDraft(symbol: string): boolean {
  return symbol.includes('/L.') || symbol.startsWith('S/');
}
