import { LANGUAGES, type Language } from "../page/preferences.ts";
import { readTypedInput, type TypedInput } from "./typed-input.ts";

/** The longest program that a link may hold, in bytes of UTF-8. */
export const MAX_PROGRAM_LENGTH = 64 * 1024;

// A browser unpacks each chunk completely before it applies backpressure, and one byte may unpack to a
// thousand.
const BYTES_AT_ONCE = 256;

// Text of that length that compresses badly, in base64; a longer fragment is refused before it is unpacked.
const MAX_FRAGMENT_LENGTH = 2 * MAX_PROGRAM_LENGTH;

/** How the fragment begins. Readers keep links, so the prefixes must never change. */
const PREFIXES: Readonly<Record<Language, string>> = { typescript: "program=", python: "python=" };
const INPUT_PREFIX = "&input=";

/** The content of an address's fragment. */
export type SharedProgram =
  | { readonly kind: "none" }
  | {
      readonly kind: "program";
      readonly source: string;
      readonly language: Language;
      /** What came for it to read. */
      readonly input?: TypedInput;
    }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-long" };

/**
 * Packs a program for the fragment of an address.
 *
 * @param input what it reads
 * @returns the fragment without `#`, or null when the program or its input is too long for a link, or cannot
 *   be encoded ({@link isText})
 */
export async function encodeProgram(
  source: string,
  language: Language,
  input: TypedInput | null = null,
): Promise<string | null> {
  const program = await pack(source);
  if (program === null) return null;
  const fragment = PREFIXES[language] + program;
  if (input === null) return fragment;
  const typed = await pack(JSON.stringify(input));
  return typed === null ? null : fragment + INPUT_PREFIX + typed;
}

/** @returns null when the text is too long for a link or cannot be encoded */
async function pack(text: string): Promise<string | null> {
  if (!isText(text)) return null;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_PROGRAM_LENGTH) return null;
  const packed = await collect(streamOf(bytes).pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  if (packed === null) return null;
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns null when the text is too long. @throws Error when it is damaged */
async function unpack(packed: string): Promise<string | null> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const unpacked = streamOf(bytes).pipeThrough(new DecompressionStream("deflate-raw"));
  const text = await collect(unpacked, MAX_PROGRAM_LENGTH);
  return text === null ? null : new TextDecoder("utf-8", { fatal: true }).decode(text);
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
  const [program = "", typed] = text.slice(PREFIXES[language].length).split(INPUT_PREFIX);
  try {
    const source = await unpack(program);
    const json = typed === undefined ? "null" : await unpack(typed);
    if (source === null || json === null) return { kind: "too-long" };
    const input = readTypedInput(JSON.parse(json));
    const shared = { kind: "program", source, language } as const;
    return input === null ? shared : { ...shared, input };
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
