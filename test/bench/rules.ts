import { type Severity, service } from '../../server/src/core/service.js';
import { measure, ms } from './measure.js';
import { longText } from './texts.js';

const SHORT = 100_000;
const TIMES = 8;
const RUNS = 9;
/** What a rule needs at eight times the length; a little is noise, a square would be 64. */
const MOST = 14;
/** Milliseconds; a shorter time cannot be told from noise. */
const LEAST = 0.05;
const COSTLIEST = 8;

/** The time of each rule alone on a text that is read already, and on one eight times as long. */
export function rulesAgainstLength(): void {
  const [short, long] = [longText(SHORT), longText(TIMES * SHORT)].map((text) => {
    const document = service.createDocument(text);
    service.diagnose(document);
    return document;
  });
  if (short === undefined || long === undefined) return;
  const rows = service.rules.map(({ id }) => {
    const options = { levels: onlyRule(id) };
    const [one, eight] = [short, long].map(
      (document) => measure(RUNS, 3, () => service.diagnose(document, options)).median,
    );
    return { id, one: one ?? 0, eight: eight ?? 0 };
  });
  const steep = rows.filter(({ one, eight }) => eight > LEAST && eight > MOST * Math.max(one, LEAST / TIMES));
  console.log(`\n${rows.length} rules, each alone on ${SHORT / 1000} kB and on ${TIMES} times that`);
  console.log(
    steep.length === 0
      ? `  all linear: none takes more than ${MOST} times as long`
      : `  NOT LINEAR: ${steep.map(({ id, one, eight }) => `${id} (${ms(one)}, ${ms(eight)})`).join(', ')}`,
  );
  const costliest = [...rows].sort((a, b) => b.eight - a.eight).slice(0, COSTLIEST);
  console.log(`  costliest: ${costliest.map(({ id, eight }) => `${id} ${ms(eight)}`).join(', ')}`);
}

function onlyRule(id: string): Record<string, Severity | 'off'> {
  const others = service.rules.filter((rule) => rule.id !== id);
  return Object.fromEntries(others.map((rule) => [rule.id, 'off']));
}
