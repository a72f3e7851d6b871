import { service } from '../../server/src/core/service.js';
import type { Defect } from '../defects/defect.js';
import { judge } from '../defects/judge.js';
import { planters } from '../defects/planters.js';
import { corpusTexts } from './texts.js';

/** Places per rule, and how many of one text. */
const PLACES = 60;
const OF_ONE_TEXT = 2;
const FEWEST = 20;
const FOUND = 0.99;
const RESTORED = 0.98;

interface Score {
  planted: number;
  found: number;
  restored: number;
  readonly misses: string[];
}

/** Plants the defect of each rule in official texts and prints how many are found and mended; answers what is below its mark. */
export function reportDefects(folder: string, only: readonly string[] | undefined, show: number): string[] {
  const rules = service.rules.filter(
    ({ id }) => only === undefined || only.some((part) => id.includes(part)),
  );
  const scores = new Map<string, Score>();
  for (const notation of ['native', 'superscript']) {
    let turn = 0;
    for (const { file, text } of corpusTexts(folder, notation)) {
      // Texts of one organ stand together; one in seven reaches them all and leaves time for the others.
      if (turn++ % 7 !== (notation === 'native' ? 0 : 3) && only === undefined) continue;
      const document = service.createDocument(text);
      if (document.recognition !== 'resolution') continue;
      for (const { id } of rules) {
        const score = scores.get(id) ?? { planted: 0, found: 0, restored: 0, misses: [] };
        scores.set(id, score);
        if (score.planted >= (notation === 'native' ? PLACES / 2 : PLACES)) continue;
        const places = planters.get(id)?.(document) ?? [];
        for (const defect of pick(places, turn)) {
          const { missed, restored } = judge(id, defect);
          score.planted++;
          if (missed === null) score.found++;
          else score.misses.push(`${notation} ${file}: ${defect.what}: ${missed}`);
          if (restored) score.restored++;
          else if (missed === null)
            score.misses.push(`${notation} ${file}: ${defect.what}: no fix restores it`);
        }
      }
    }
  }
  return print(scores, show);
}

/** Two places, another two in each text, so that beginnings, middles and ends all have their turn. */
function pick(places: readonly Defect[], turn: number): readonly Defect[] {
  if (places.length <= OF_ONE_TEXT) return places;
  const first = (turn * 7) % places.length;
  return [places[first] as Defect, places[(first + (places.length >> 1)) % places.length] as Defect];
}

function print(scores: ReadonlyMap<string, Score>, show: number): string[] {
  const faults: string[] = [];
  console.log(`\nPlanted defects${' '.repeat(19)}planted   found   mended by a fix`);
  for (const [id, { planted, found, restored, misses }] of scores) {
    const fix = service.findRule(id)?.fix;
    console.log(
      `${id.padEnd(34)}${String(planted).padStart(7)}${String(found).padStart(8)}${(fix === 'none' ? '–' : String(restored)).padStart(18)}`,
    );
    if (planted < FEWEST) faults.push(`${id}: only ${planted} places`);
    if (found < planted * FOUND) faults.push(`${id}: ${planted - found} of ${planted} not found`);
    if (fix === 'safe' && restored < planted * RESTORED)
      faults.push(`${id}: ${planted - restored} of ${planted} not mended`);
    for (const miss of misses.slice(0, show)) console.log(`  ${miss}`);
  }
  return faults;
}
