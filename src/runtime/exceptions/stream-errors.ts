import type { Bytes } from "../bytes/bytes.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { EOFError, Exception } from "./exceptions.ts";

/**
 * The stream ended before everything was read that was to be read.
 *
 * Follows `Lib/asyncio/exceptions.py`.
 *
 * @python `asyncio.IncompleteReadError`
 */
export class IncompleteReadError extends EOFError {
  static {
    nameClass(this, "IncompleteReadError", "asyncio.exceptions");
  }

  /** What was read before the end. */
  readonly partial: Bytes;
  /** How many bytes were to be read; null when that was not known. */
  readonly expected: number | null;

  /**
   * @param partial what was read before the end.
   * @param expected how many bytes were to be read; null when that was not known.
   */
  constructor(partial: Bytes, expected: number | null) {
    const total = expected === null ? "undefined" : repr(expected);
    super(`${partial.length} bytes read on a total of ${total} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}

/**
 * There was more data before a separator than the limit of the stream allows.
 *
 * Follows `Lib/asyncio/exceptions.py`.
 *
 * @python `asyncio.LimitOverrunError`
 */
export class LimitOverrunError extends Exception {
  static {
    nameClass(this, "LimitOverrunError", "asyncio.exceptions");
  }

  /** How many bytes can be taken from the stream without the separator. */
  readonly consumed: number;

  /**
   * @param message what happened.
   * @param consumed how many bytes can be taken from the stream without the separator.
   */
  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
