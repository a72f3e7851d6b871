/** The part of the editor's snippet syntax that the snippets use; anything else is an error. */
export interface Snippet {
  readonly stops: readonly number[];
  readonly choices: ReadonlyMap<number, readonly string[]>;
  /** The text that stands when every default and the first of every choice are accepted. */
  expand(chosen?: ReadonlyMap<number, string>): string;
}

type Piece = string | { readonly stop: number };

export function parseSnippet(body: string): Snippet {
  const pieces: Piece[] = [];
  const stops: number[] = [];
  const values = new Map<number, string>();
  const choices = new Map<number, readonly string[]>();
  let literal = '';
  let at = 0;

  const fail = (message: string): never => {
    throw new Error(`${message} at ${at}: ${body.slice(Math.max(0, at - 10), at + 20)}`);
  };
  const put = (stop: number): void => {
    pieces.push(literal, { stop });
    literal = '';
    stops.push(stop);
  };
  const define = (stop: number, value: string): void => {
    if (values.has(stop)) fail(`Tab stop ${stop} is defined twice`);
    values.set(stop, value);
  };

  while (at < body.length) {
    const character = body.charAt(at);
    if (character === '\\') {
      if (!/[$}\\]/.test(body.charAt(at + 1))) fail('A backslash that escapes nothing');
      literal += body.charAt(at + 1);
      at += 2;
      continue;
    }
    if (character === '}') fail('A brace that closes nothing');
    if (character !== '$') {
      literal += character;
      at++;
      continue;
    }
    const head = /^\$(?:(\d+)|\{(\d+)([}:|]))/.exec(body.slice(at));
    if (head === null) return fail('A dollar sign that opens nothing');
    const stop = Number(head[1] ?? head[2]);
    at += head[0].length;
    if (head[3] === ':') {
      const end = body.slice(at).search(/[$}\\{]/);
      if (end < 0 || body.charAt(at + end) !== '}') fail('A default that is nested or never ends');
      if (end === 0) fail('An empty default');
      define(stop, body.slice(at, at + end));
      at += end + 1;
    } else if (head[3] === '|') {
      const options: string[] = [];
      let option = '';
      for (; at < body.length && body.charAt(at) !== '|'; at++) {
        const inner = body.charAt(at);
        if (inner === '\\') {
          if (!/[,|\\]/.test(body.charAt(at + 1))) fail('A backslash that escapes nothing in a choice');
          option += body.charAt(++at);
        } else if (inner === ',') {
          options.push(option);
          option = '';
        } else option += inner;
      }
      options.push(option);
      if (!body.startsWith('|}', at)) fail('A choice that never ends');
      at += 2;
      // The editor takes a choice with an empty option for plain text.
      if (options.length < 2 || options.includes('')) fail('A choice with nothing to choose');
      choices.set(stop, options);
      define(stop, options[0] as string);
    }
    put(stop);
  }
  pieces.push(literal);

  return {
    stops,
    choices,
    expand: (chosen) =>
      pieces
        .map((piece) =>
          typeof piece === 'string' ? piece : (chosen?.get(piece.stop) ?? values.get(piece.stop) ?? ''),
        )
        .join(''),
  };
}
