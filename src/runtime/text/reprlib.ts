import { isPlainObject, repr, stringRepr } from "./repr.ts";
import { isTuple } from "./python-types.ts";
import { sortedList } from "./ordering.ts";

// `Repr()`'s defaults in `Lib/reprlib.py`.
const MAX_LEVEL = 6;
const MAX_ITEMS = 6;
const MAX_DICT_ITEMS = 4;
const MAX_STRING = 30;
const MAX_INT = 40;
const MAX_OTHER = 30;

/**
 * A value's repr with limits on its size, as the repr of a task shows its result.
 *
 * Follows `Repr` of `Lib/reprlib.py`.
 */
export function shortRepr(value: unknown): string {
  return atLevel(value, MAX_LEVEL);
}

function atLevel(value: unknown, level: number): string {
  if (typeof value === "string") return shortString(value);
  if (typeof value === "bigint" || Number.isInteger(value)) return shortened(repr(value), MAX_INT);
  if (Array.isArray(value)) return shortArray(value, level);
  if (value instanceof Set) return value.size === 0 ? "set()" : shortItems(sorted(value), level, "{", "}");
  if (value instanceof Map) return shortDict([...value], level);
  if (isPlainObject(value)) return shortDict(Object.entries(value), level);
  return shortened(repr(value), MAX_OTHER);
}

function shortString(text: string): string {
  const whole = stringRepr(text.slice(0, MAX_STRING));
  if (whole.length <= MAX_STRING) return whole;
  const { head, tail } = parts(MAX_STRING);
  const ends = stringRepr(text.slice(0, head) + text.slice(text.length - tail));
  return `${ends.slice(0, head)}...${ends.slice(ends.length - tail)}`;
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const { head, tail } = parts(limit);
  return `${text.slice(0, head)}...${text.slice(text.length - tail)}`;
}

function parts(limit: number): { head: number; tail: number } {
  const head = Math.floor((limit - 3) / 2);
  return { head, tail: limit - 3 - head };
}

function shortArray(items: readonly unknown[], level: number): string {
  if (!isTuple(items)) return shortItems(items, level, "[", "]");
  return shortItems(items, level, "(", items.length === 1 && level > 0 ? ",)" : ")");
}

function shortItems(items: readonly unknown[], level: number, left: string, right: string): string {
  if (level <= 0 && items.length > 0) return `${left}...${right}`;
  const pieces = items.slice(0, MAX_ITEMS).map((item) => atLevel(item, level - 1));
  if (items.length > MAX_ITEMS) pieces.push("...");
  return left + pieces.join(", ") + right;
}

function shortDict(entries: readonly (readonly [unknown, unknown])[], level: number): string {
  if (entries.length === 0) return "{}";
  if (level <= 0) return "{...}";
  const byKey = new Map(entries);
  const pieces = sorted(byKey.keys())
    .slice(0, MAX_DICT_ITEMS)
    .map((key) => `${atLevel(key, level - 1)}: ${atLevel(byKey.get(key), level - 1)}`);
  if (entries.length > MAX_DICT_ITEMS) pieces.push("...");
  return `{${pieces.join(", ")}}`;
}

// Follows `_possibly_sorted`.
function sorted(items: Iterable<unknown>): readonly unknown[] {
  const list = [...items];
  try {
    return sortedList(list);
  } catch {
    return list;
  }
}
