import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine to keep among the young whatever is made. What is read of a text lives until the next version, or the next
 * file: V8 takes that for a long life and puts its like at once where garbage is collected seldom and slowly, which is a
 * pause of some 8 ms with every fiftieth letter typed into a long text. Called before the first text is read.
 */
export function keepYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
