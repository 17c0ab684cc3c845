import { LookupError } from "../exceptions/exceptions.ts";
import { bytesRepr } from "../text/bytes-repr.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { decodeUtf8, encodeUtf8, type UndecodableBytes } from "./utf-8.ts";

/**
 * Bytes, as a network sends them: an array of whole numbers from 0 to 255, which prints as Python's bytes.
 * `encode(text)` makes them of a text, {@link decode} gives the text back.
 *
 * @python `bytes`
 * @differs It is a Uint8Array of JavaScript, so its items can be changed; and two with the same content are
 *   not equal, so compare what `decode` gives.
 */
export class Bytes extends Uint8Array {
  static {
    nameClass(this, "bytes");
  }

  /**
   * The text that these bytes are in UTF-8.
   *
   * @param encoding `utf-8`; there is no other.
   * @param errors what to do with bytes that are no UTF-8: `strict` to raise an error, `replace` to put `�`
   *   in their place, `ignore` to leave them out.
   * @throws UnicodeDecodeError when there are such bytes, and `errors` is `strict`; LookupError for another
   *   encoding.
   */
  decode(encoding = "utf-8", errors: UndecodableBytes = "strict"): string {
    checkEncoding(encoding);
    return decodeUtf8(this, errors);
  }

  /** @internal Python's text: `b'hello\n'`. */
  override toString(): string {
    return bytesRepr(this);
  }
}

/**
 * The bytes of a text in UTF-8.
 *
 * @param text the text.
 * @param encoding `utf-8`; there is no other.
 * @throws UnicodeEncodeError when the text has half of a surrogate pair; LookupError for another encoding.
 * @python `str.encode`
 * @differs Python's `"text".encode()` and `b"text"` are `encode("text")`.
 */
export function encode(text: string, encoding = "utf-8"): Bytes {
  if (typeof text !== "string") throw new TypeError(`encode() takes a text, not ${repr(text)}`);
  checkEncoding(encoding);
  return bytesOf(encodeUtf8(text));
}

function checkEncoding(encoding: string): void {
  if (/^utf[-_ ]?8$/i.test(encoding)) return;
  throw new LookupError(`unknown encoding: ${encoding}. Texts are encoded here in utf-8`);
}

/** A copy of the items of a list or an array of bytes. */
export function bytesOf(items: ArrayLike<number>): Bytes {
  const copy = new Bytes(items.length);
  copy.set(items);
  return copy;
}

/** Pieces as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Bytes(pieces.reduce((size, piece) => size + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
