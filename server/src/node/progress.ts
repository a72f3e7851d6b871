import { clearLine, cursorTo } from 'node:readline';

// A run that is over at once needs no progress, and nobody reads faster than this.
const FIRST_AFTER_MS = 300;
const NEXT_AFTER_MS = 100;

/** "Checking file 120 of 1393 …" in the last line of a terminal while there is nothing else to see. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  readonly #now: () => number;
  #next: number;
  #shown = false;

  /** @param now milliseconds of a clock */
  constructor(stream: NodeJS.WriteStream, total: number, now = () => performance.now()) {
    this.#stream = stream;
    this.#total = total;
    this.#now = now;
    this.#next = now() + FIRST_AFTER_MS;
  }

  /** Says that the file with this number, from 1, is being checked. Not on anything but a terminal. */
  at(number: number): void {
    if (!this.#stream.isTTY || process.env['TERM'] === 'dumb') return;
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + NEXT_AFTER_MS;
    this.clear();
    this.#stream.write(`Checking file ${number} of ${this.#total} …`);
    this.#shown = true;
  }

  /** Leaves the line as if nothing had been there; to be called before anything else is printed. */
  clear(): void {
    if (!this.#shown) return;
    cursorTo(this.#stream, 0);
    clearLine(this.#stream, 0);
    this.#shown = false;
  }
}
