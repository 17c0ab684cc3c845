import type { ByteQueue } from "../bytes/byte-queue.ts";
import { ValueError } from "../exceptions/exceptions.ts";

/**
 * The separators that reading stops at, the shortest first.
 *
 * @throws ValueError when there is none, or one is empty.
 */
export function separatorsFrom(given: Uint8Array | readonly Uint8Array[]): readonly Uint8Array[] {
  const separators =
    given instanceof Uint8Array ? [given] : [...given].sort((one, other) => one.length - other.length);
  const [shortest] = separators;
  if (shortest === undefined) throw new ValueError("Separator should contain at least one element");
  if (shortest.length === 0) throw new ValueError("Separator should be at least one-byte string");
  return separators;
}

/** Where a separator begins and ends. */
interface Match {
  readonly start: number;
  readonly end: number;
}

/** The separator that ends first; null when there is none. */
export function endOfShortest(
  buffer: ByteQueue,
  separators: readonly Uint8Array[],
  offset: number,
): Match | null {
  let match: Match | null = null;
  for (const separator of separators) {
    const start = buffer.find(separator, offset);
    const end = start + separator.length;
    if (start !== -1 && (match === null || end < match.end)) match = { start, end };
  }
  return match;
}
