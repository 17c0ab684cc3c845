import { ValueError } from "../exceptions/exceptions.ts";
import { nameClass } from "../text/python-types.ts";

/** A text could not be encoded or decoded. */
export class UnicodeError extends ValueError {
  static {
    nameClass(this, "UnicodeError");
  }
}

/** Bytes are no text in that encoding. */
export class UnicodeDecodeError extends UnicodeError {
  static {
    nameClass(this, "UnicodeDecodeError");
  }

  /** @internal */
  constructor(bytes: Uint8Array, start: number, end: number, reason: string) {
    super("utf-8", bytes, start, end, reason);
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#reason = reason;
  }

  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;
  readonly #reason: string;

  /** Python's text: `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`. */
  __str__(): string {
    const isOne = this.#end === this.#start + 1;
    const what = isOne
      ? `byte 0x${(this.#bytes[this.#start] ?? 0).toString(16).padStart(2, "0")} in position ${this.#start}`
      : `bytes in position ${this.#start}-${this.#end - 1}`;
    return `'utf-8' codec can't decode ${what}: ${this.#reason}`;
  }
}

/** A text has characters that the encoding does not have. */
export class UnicodeEncodeError extends UnicodeError {
  static {
    nameClass(this, "UnicodeEncodeError");
  }

  readonly #text: string;
  readonly #start: number;

  /**
   * @internal
   * @param start the place of the character, counted in characters.
   */
  constructor(text: string, start: number) {
    super("utf-8", text, start, start + 1, "surrogates not allowed");
    this.#text = text;
    this.#start = start;
  }

  /** Python's text: `'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed`. */
  __str__(): string {
    const code = Array.from(this.#text)[this.#start]?.codePointAt(0) ?? 0;
    const character = `\\u${code.toString(16).padStart(4, "0")}`;
    return `'utf-8' codec can't encode character '${character}' in position ${this.#start}: surrogates not allowed`;
  }
}
