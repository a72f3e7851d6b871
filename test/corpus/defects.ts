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
  const scores = new Map<string, Score>(
    rules.map(({ id }) => [id, { planted: 0, found: 0, restored: 0, misses: [] }]),
  );
  for (const notation of ['native', 'superscript']) {
    const enough = notation === 'native' ? PLACES / 2 : PLACES;
    // Texts of one organ stand together: one in seven reaches them all, and the others serve rules that lack places.
    for (const turn of TURNS) {
      const lacking = rules.filter(({ id }) => scoreOf(scores, id).planted < (turn === 0 ? enough : FEWEST));
      if (lacking.length === 0) break;
      let at = 0;
      for (const { file, text } of corpusTexts(folder, notation)) {
        if (at++ % TURNS.length !== turn) continue;
        const document = service.createDocument(text);
        if (document.recognition !== 'resolution') continue;
        const { profile } = document.resolution;
        for (const { id, profiles, category } of lacking) {
          const score = scoreOf(scores, id);
          // Planters of Model UN make a draft of the text first.
          const suits = profiles.includes(profile) || category === 'model-un';
          if (score.planted >= enough || !suits) continue;
          for (const defect of pick(planters.get(id)?.(document) ?? [], at))
            record(score, id, defect, `${notation} ${file}`);
        }
      }
    }
  }
  return print(scores, show);
}

const TURNS = [0, 1, 2, 3, 4, 5, 6];

function scoreOf(scores: ReadonlyMap<string, Score>, id: string): Score {
  return scores.get(id) as Score;
}

function record(score: Score, id: string, defect: Defect, where: string): void {
  const { missed, restored } = judge(id, defect);
  score.planted++;
  if (missed === null) score.found++;
  else score.misses.push(`${where}: ${defect.what}: ${missed}`);
  if (restored) score.restored++;
  else if (missed === null && service.findRule(id)?.fix === 'safe')
    score.misses.push(`${where}: ${defect.what}: no fix restores it`);
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
