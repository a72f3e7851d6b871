import pc from 'picocolors';

/** Colours for `stream`: none in a file or a pipe, and none where NO_COLOR asks for none. */
export function colours(stream: NodeJS.WriteStream = process.stdout): ReturnType<typeof pc.createColors> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return pc.createColors(false);
  if (FORCE_COLOR) return pc.createColors(FORCE_COLOR !== '0');
  return pc.createColors(stream.isTTY === true && TERM !== 'dumb');
}

/** Characters in a line of `stream`. */
export function terminalWidth(stream: NodeJS.WriteStream = process.stdout): number {
  return Math.max(40, Math.min(stream.columns ?? 100, 140));
}

/** One line for standard error. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A result for standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

let outlives = false;

/**
 * Ends quietly when the reader of the output goes away first, as `head` does.
 * What has been found out so far stays in the exit code.
 */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (!outlives) process.exit();
    });
  }
}

/** For a command that does more than print: from now on it goes on without a reader. */
export function outliveReader(): void {
  outlives = true;
}
