/**
 * `read` with a memory of what it answered, for short texts, or numbers, that come again and again. Behind `most`
 * different ones it forgets them all and begins anew, so that no document can make it grow.
 */
export function remembering<Key extends string | number, Answer extends object | string | null>(
  read: (key: Key) => Answer,
  most: number,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The same for answers about an object, kept for as long as the object itself. */
export function rememberingFor<Key extends object, Answer extends object | string | null>(
  read: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read(key);
    known.set(key, answer);
    return answer;
  };
}

/** Something that keeps what is read of it. */
export interface Remembering {
  /** The answers, by what gave them. */
  readonly memory: Map<unknown, unknown>;
}

/**
 * The same for answers about something that is often made anew, such as a version of a text. They lie in itself: what a
 * `WeakMap` holds outlives the object by some collections of garbage, which then take longer than the reading.
 */
export function rememberedIn<Key extends Remembering, Answer>(
  read: (key: Key) => Answer,
): (key: Key) => Answer {
  return (key) => {
    const { memory } = key;
    if (memory.has(read)) return memory.get(read) as Answer;
    const answer = read(key);
    memory.set(read, answer);
    return answer;
  };
}
