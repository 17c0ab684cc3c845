import { textHash } from "../program/text-hash.ts";

/**
 * The entries in an order that looks random, is always the same for the same seed, and is not the true one.
 *
 * @param seed gives different lists different orders
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const mixed = items
    .map((item, place) => ({ item, weight: weightOf(`${seed} ${String(place)}`) }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ item }) => item);
  const isTrue = mixed.every((item, place) => item === items[place]);
  return isTrue ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The entries with the one at `from` moved to `to`, or as near to it as possible. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, place) => place !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), ...items.slice(from, from + 1), ...rest.slice(place)];
}

function weightOf(text: string): number {
  // Without mixing, texts that differ only in their last character would be next to each other.
  const value = textHash(text);
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
