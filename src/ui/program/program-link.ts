import { LANGUAGES, type Language } from "../page/preferences.ts";

/** The longest program that a link may hold, in bytes of UTF-8. */
export const MAX_PROGRAM_LENGTH = 64 * 1024;

// A browser unpacks each chunk completely before it applies backpressure, and one byte may unpack to a
// thousand.
const BYTES_AT_ONCE = 256;

// Text of that length that compresses badly, in base64; a longer fragment is refused before it is unpacked.
const MAX_FRAGMENT_LENGTH = 2 * MAX_PROGRAM_LENGTH;

/** How the fragment begins. Readers keep links, so the prefixes must never change. */
const PREFIXES: Readonly<Record<Language, string>> = { typescript: "program=", python: "python=" };

/** The content of an address's fragment. */
export type SharedProgram =
  | { readonly kind: "none" }
  | { readonly kind: "program"; readonly source: string; readonly language: Language }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-long" };

/**
 * Packs a program for the fragment of an address.
 *
 * @returns the fragment without `#`, or null when the program is too long for a link or cannot be encoded
 *   ({@link isText})
 */
export async function encodeProgram(source: string, language: Language): Promise<string | null> {
  if (!isText(source)) return null;
  const bytes = new TextEncoder().encode(source);
  if (bytes.length > MAX_PROGRAM_LENGTH) return null;
  const packed = await collect(streamOf(bytes).pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  if (packed === null) return null;
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return PREFIXES[language] + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Whether a program has no lone surrogates, which UTF-8 cannot encode. */
export function isText(source: string): boolean {
  return !/\p{Surrogate}/u.test(source);
}

/**
 * Unpacks the fragment of an address, which may come from an untrusted source.
 *
 * @param fragment with or without its `#`
 */
export async function decodeProgram(fragment: string): Promise<SharedProgram> {
  const text = fragment.replace(/^#/, "");
  const language = LANGUAGES.find((each) => text.startsWith(PREFIXES[each]));
  if (language === undefined) return { kind: "none" };
  if (text.length > MAX_FRAGMENT_LENGTH) return { kind: "too-long" };
  try {
    const binary = atob(text.slice(PREFIXES[language].length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const unpacked = streamOf(packed).pipeThrough(new DecompressionStream("deflate-raw"));
    const bytes = await collect(unpacked, MAX_PROGRAM_LENGTH);
    if (bytes === null) return { kind: "too-long" };
    return { kind: "program", source: new TextDecoder("utf-8", { fatal: true }).decode(bytes), language };
  } catch {
    return { kind: "damaged" };
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<BufferSource> {
  let given = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (given >= bytes.length) controller.close();
        else controller.enqueue(bytes.subarray(given, (given += BYTES_AT_ONCE)));
      },
    },
    { highWaterMark: 0 },
  );
}

// Reads no further than the limit: a few bytes can unpack to gigabytes.
async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
