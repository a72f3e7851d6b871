/** Messages that came in, each handed out once, and promises for those to come. */
export class Mailbox<T> {
  readonly #unread: T[] = [];
  readonly #waiting: { readonly wants: (message: T) => boolean; readonly take: (message: T) => void }[] = [];

  add(message: T): void {
    const index = this.#waiting.findIndex(({ wants }) => wants(message));
    if (index < 0) this.#unread.push(message);
    else this.#waiting.splice(index, 1)[0]?.take(message);
  }

  /** The first unread message that is wanted, now or when it comes. */
  next(wants: (message: T) => boolean = () => true): Promise<T> {
    const index = this.#unread.findIndex(wants);
    if (index >= 0) return Promise.resolve(this.#unread.splice(index, 1)[0] as T);
    return new Promise((take) => this.#waiting.push({ wants, take }));
  }

  /** Everything unread, left where it is. */
  get unread(): readonly T[] {
    return this.#unread;
  }
}
