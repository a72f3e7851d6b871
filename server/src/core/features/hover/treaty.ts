import type { TreatyCitation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import type { Treaty, TreatyCatalogue } from '../../un/treaties.js';
import type { Knowledge } from '../knowledge.js';
import { citingTexts, otherPlaces } from './citing.js';
import { HoverText } from './hover-text.js';
import { counted, listed } from './words.js';

const SERIES = { UNTS: 'United Nations, Treaty Series', LNTS: 'League of Nations, Treaty Series' } as const;

/** The names of the treaties at a place of a treaty series, and what the place says. */
export function hoverTreaty(
  document: ResolutionDocument,
  citation: TreatyCitation,
  { facts, corpus }: Knowledge,
): HoverText {
  const { series, volumes, numbers, symbol } = citation;
  const treaties = treatiesOf(citation, facts.treaties);
  const hover = new HoverText();
  for (const { name, citations } of treaties)
    hover.say({ strong: name }, `. Cited so in ${counted(citations, 'official text')}.`);
  const inVolumes = `${volumes.length > 1 ? 'volumes' : 'volume'} ${listed(volumes)}`;
  const byNumbers = `${numbers.length > 1 ? 'Nos.' : 'No.'} ${listed(numbers)}`;
  hover.say(`${SERIES[series]}, ${inVolumes}, ${byNumbers}.`);
  if (treaties.length === 0) hover.say(unknown(citation, facts.treaties));
  hover.say(otherPlaces(document, citation));
  hover.append(citingTexts(corpus, [symbol]));
  if (series === 'UNTS')
    for (const volume of volumes.filter((one) => /^\d{1,4}$/.test(one)).slice(0, 4)) {
      const name = `United Nations Treaty Series, volume ${volume} (PDF)`;
      hover.say({ name, address: addressOf(volume) });
    }
  return hover;
}

/** The treaties in the cited volumes, with the cited numbers or, where these are a range, with one between them. */
export function treatiesOf(
  { series, volumes, numbers }: TreatyCitation,
  known: TreatyCatalogue,
): readonly Treaty[] {
  const values = numbers.map(Number);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return volumes
    .flatMap((volume) => known.find(series, volume))
    .filter(({ number }) => low <= Number(number) && Number(number) <= high);
}

function unknown(citation: TreatyCitation, known: TreatyCatalogue): string {
  if (known.all.length === 0) return '';
  const elsewhere = elsewhereInSeries(citation, known);
  return elsewhere === '' ? 'Penholder’s catalogue does not hold this treaty.' : elsewhere;
}

/** Where the cited number stands, or what the cited volume holds, when the two do not belong together; else empty. */
export function elsewhereInSeries(
  { series, numbers, volumes }: TreatyCitation,
  known: TreatyCatalogue,
): string {
  const [volume = ''] = volumes;
  const elsewhere = numbers.flatMap((number) => known.withNumber(series, number));
  if (elsewhere.length > 0)
    return `Penholder knows no treaty with this number in this volume, but in ${listed(elsewhere.map((one) => `volume ${one.volume} (${one.name})`))}.`;
  const beside = known.find(series, volume);
  if (beside.length > 0)
    return `Penholder knows no treaty with this number, but volume ${volume} holds ${listed(beside.map((one) => `No. ${one.number} (${one.name})`))}.`;
  return '';
}

/** The volume as the United Nations Treaty Collection (treaties.un.org) publishes it. */
function addressOf(volume: string): string {
  return `https://treaties.un.org/doc/Publication/UNTS/Volume%20${volume}/v${volume}.pdf`;
}
