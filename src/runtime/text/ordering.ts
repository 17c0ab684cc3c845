import { typeName, isCallable } from "./python-types.ts";

/**
 * Python's `left < right`: numbers by size, strings by code points, lists and tuples item by item, and other
 * objects by their own `__lt__`.
 *
 * @param left what may be smaller.
 * @param right what it is compared with.
 * @throws TypeError when the two cannot be compared.
 */
export function lessThan(left: unknown, right: unknown): boolean {
  if (isNumber(left) && isNumber(right)) return left < right;
  if (typeof left === "string" && typeof right === "string") return compareCodePoints(left, right) < 0;
  if (Array.isArray(left) && Array.isArray(right)) return isListBefore(left, right);
  const answer = ownAnswer(left, "__lt__", right) ?? ownAnswer(right, "__gt__", left);
  if (answer !== null) return answer;
  const [first, second] = [typeName(left), typeName(right)];
  throw new TypeError(`'<' not supported between instances of '${first}' and '${second}'`);
}

function isNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

/**
 * Compares two strings by code points, as Python does. JavaScript's own `<` compares UTF-16 code units, and
 * so puts characters beyond U+FFFF before some that are smaller.
 *
 * @returns less than 0, 0, or more than 0: what `sort` expects.
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) {
      return (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0);
    }
  }
  return left.length - right.length;
}

/**
 * The items in ascending order, as a new list; items that are equal keep their order.
 *
 * @param items any items that can be compared with each other.
 * @param key what to compare of an item; called once for each.
 * @param reverse whether the largest comes first.
 * @throws TypeError when two cannot be compared.
 */
export function sortedList<T>(
  items: Iterable<T>,
  key: (item: T) => unknown = (item) => item,
  reverse = false,
): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: key(item) }));
  keyed.sort((left, right) => (reverse ? compare(right.key, left.key) : compare(left.key, right.key)));
  return keyed.map(({ item }) => item);
}

function compare(left: unknown, right: unknown): number {
  if (lessThan(left, right)) return -1;
  return lessThan(right, left) ? 1 : 0;
}

function isListBefore(left: readonly unknown[], right: readonly unknown[]): boolean {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    if (!isEqual(left[index], right[index])) return lessThan(left[index], right[index]);
  }
  return left.length < right.length;
}

function isEqual(left: unknown, right: unknown): boolean {
  if (isNumber(left) && isNumber(right)) return Number(left) === Number(right);
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
}

function ownAnswer(value: unknown, method: "__lt__" | "__gt__", other: unknown): boolean | null {
  if (typeof value !== "object" || value === null) return null;
  const compare: unknown = Reflect.get(value, method);
  return isCallable(compare) ? Reflect.apply(compare, value, [other]) === true : null;
}
