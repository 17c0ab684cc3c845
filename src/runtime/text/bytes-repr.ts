const ESCAPES = new Map([
  [9, "\\t"],
  [10, "\\n"],
  [13, "\\r"],
  [92, "\\\\"],
]);

/** Bytes as Python prints them: `b'a\n'`. Follows `bytes_repr` of `Objects/bytesobject.c`. */
export function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let text = "";
  for (const byte of bytes) text += byteText(byte, quote);
  return `b${quote}${text}${quote}`;
}

function byteText(byte: number, quote: string): string {
  const escape = ESCAPES.get(byte);
  if (escape !== undefined) return escape;
  if (byte < 32 || byte >= 127) return `\\x${byte.toString(16).padStart(2, "0")}`;
  const character = String.fromCharCode(byte);
  return character === quote ? `\\${character}` : character;
}
