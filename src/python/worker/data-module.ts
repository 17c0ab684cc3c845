/**
 * Bytes in the shape of a WebAssembly module, whose data they are. Workers share a module where each would be
 * sent a copy of the bytes, and zeros need no room in it: of CPython's memory more than half are.
 */

/** What is left out is left out by the block. A module may have 100,000 pieces of data: enough for 100 MB. */
const BLOCK = 1_024;

/**
 * Makes a module of bytes; `dataOf` and `putData` give them back.
 *
 * @param label bytes that can be read without the others; `labelOf` reads them
 * @param base what the memory holds before `putData`, followed by zeros: it is left out where it is the same
 * @returns what `WebAssembly.compile` takes
 */
export function dataModule(
  bytes: Uint8Array,
  label: Uint8Array = new Uint8Array(),
  base: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(bytes, base);
  const heads = pieces.map(([start, end]) => [0, I32_CONST, ...signed(start), END, ...unsigned(end - start)]);
  const count = unsigned(pieces.length);
  const dataSize = pieces.reduce(
    (size, [start, end], index) => size + (heads[index]?.length ?? 0) + end - start,
    count.length,
  );
  const front = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(Section.custom, [...name("length"), ...new Uint8Array(Uint32Array.of(bytes.length).buffer)]),
    ...section(Section.custom, [...name("label"), ...label]),
    ...section(Section.import, [1, ...name("data"), ...name("memory"), MEMORY, 0, ...unsigned(0)]),
    ...[Section.data, ...unsigned(dataSize), ...count],
  ];
  const module = new Uint8Array(front.length + dataSize - count.length);
  module.set(front);
  let at = front.length;
  for (const [index, [start, end]] of pieces.entries()) {
    const head = heads[index] ?? [];
    module.set(head, at);
    module.set(bytes.subarray(start, end), at + head.length);
    at += head.length + end - start;
  }
  return module;
}

/** Where the bytes are that differ from the base, each from its beginning to before its end. */
function piecesOf(bytes: Uint8Array, base: Uint8Array): (readonly [start: number, end: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start: number | null = null;
  for (let block = 0; block < bytes.length; block += BLOCK) {
    if (!isSame(bytes, base, block, Math.min(block + BLOCK, bytes.length))) {
      start ??= block;
    } else if (start !== null) {
      pieces.push([start, block]);
      start = null;
    }
  }
  if (start !== null) pieces.push([start, bytes.length]);
  return pieces;
}

/** A plain loop: a call for each byte of CPython's memory takes seconds where nothing is compiled yet. */
function isSame(bytes: Uint8Array, base: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== (at < base.length ? base[at] : 0)) return false;
  }
  return true;
}

// The binary format of WebAssembly's specification.
const Section = { custom: 0, import: 2, data: 11 } as const;
const MEMORY = 0x02;
const I32_CONST = 0x41;
const END = 0x0b;

function section(id: number, contents: readonly number[]): number[] {
  return [id, ...unsigned(contents.length), ...contents];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** A number below 2³¹, as LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** The same where the sign has a bit of its own. */
function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}
