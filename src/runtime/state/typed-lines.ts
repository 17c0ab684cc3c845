/** What was typed for a program before its run, as `sys.stdin` has it. */
export class TypedLines {
  #rest: string;

  /** @param text lines; the last one need not end with a newline */
  constructor(text: string) {
    this.#rest = text.replaceAll(/\r\n?/g, "\n");
  }

  /** Takes the next line, without its newline; null when all are taken. */
  next(): string | null {
    if (this.#rest === "") return null;
    const end = this.#rest.indexOf("\n");
    const line = end === -1 ? this.#rest : this.#rest.slice(0, end);
    this.#rest = end === -1 ? "" : this.#rest.slice(end + 1);
    return line;
  }
}
