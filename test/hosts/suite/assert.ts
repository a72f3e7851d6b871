// The few assertions the suites need: node:assert does not exist in a web worker.

function fail(message: string, actual: unknown, expected: unknown): never {
  throw Object.assign(new Error(message), { name: 'AssertionError', actual, expected, showDiff: true });
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

export function ok(value: unknown, message = 'expected something, got nothing'): asserts value {
  if (!value) throw Object.assign(new Error(message), { name: 'AssertionError' });
}

export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected))
    fail(message ?? `expected ${shown(expected)}, got ${shown(actual)}`, actual, expected);
}

/** Compares what JSON would keep of the two: enough for positions, ranges and plain results. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (shown(actual) !== shown(expected))
    fail(message ?? `expected ${shown(expected)}, got ${shown(actual)}`, actual, expected);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual))
    fail(message ?? `expected ${pattern}, got ${shown(actual)}`, actual, pattern.source);
}
