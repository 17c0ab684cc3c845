import { UnicodeDecodeError, UnicodeEncodeError } from "./unicode-errors.ts";

/** What is done with bytes that cannot be decoded. */
export type UndecodableBytes = "strict" | "replace" | "ignore";

/**
 * The bytes of a text. Follows `_PyUnicode_AsUTF8String` of `Objects/unicodeobject.c`.
 *
 * @throws UnicodeEncodeError when the text has half of a surrogate pair.
 */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  let position = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) throw new UnicodeEncodeError(text, position);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(code >> 6), rest(code));
    else bytes.push(0xf0 | (code >> 18), rest(code >> 12), rest(code >> 6), rest(code));
    position++;
  }
  return bytes;
}

function rest(code: number): number {
  return 0x80 | (code & 0x3f);
}

/**
 * The text of bytes. Follows `unicode_decode_utf8` of `Objects/unicodeobject.c`.
 *
 * @throws UnicodeDecodeError when they are no UTF-8, and `errors` is "strict".
 */
export function decodeUtf8(bytes: Uint8Array, errors: UndecodableBytes): string {
  const parts: string[] = [];
  let position = 0;
  while (position < bytes.length) {
    const found = characterAt(bytes, position);
    if (found.reason === null) {
      parts.push(String.fromCodePoint(found.code));
    } else if (errors === "strict") {
      throw new UnicodeDecodeError(bytes, position, found.end, found.reason);
    } else if (errors === "replace") {
      parts.push("\ufffd");
    }
    position = found.end;
  }
  return parts.join("");
}

interface Character {
  readonly code: number;
  /** Where the next one begins. */
  readonly end: number;
  /** Why there is none; null when there is. */
  readonly reason: string | null;
}

function characterAt(bytes: Uint8Array, start: number): Character {
  const lead = bytes[start] ?? 0;
  const length = lengthOf(lead);
  if (length === 0) return { code: 0, end: start + 1, reason: "invalid start byte" };
  let code = length === 1 ? lead : lead & (0xff >> (length + 1));
  for (let place = start + 1; place < start + length; place++) {
    const next = bytes[place];
    if (next === undefined) return { code: 0, end: place, reason: "unexpected end of data" };
    const [least, most] = place === start + 1 ? secondOf(lead) : [0x80, 0xbf];
    if (next < least || next > most) return { code: 0, end: place, reason: "invalid continuation byte" };
    code = (code << 6) | (next & 0x3f);
  }
  return { code, end: start + length, reason: null };
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** The range of the second byte: others would be a longer form than needed, a surrogate, or too large. */
function secondOf(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
