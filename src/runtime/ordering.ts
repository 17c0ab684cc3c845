import { isCallable } from "./callbacks.ts";
import { typeName } from "./naming.ts";

/**
 * Python's `left < right`: numbers by size, strings by code points, lists and tuples item by item, and other objects by
 * their own `__lt__`.
 *
 * @param left what may be smaller.
 * @param right what it is compared with.
 * @throws TypeError when the two cannot be compared.
 */
export function lessThan(left: unknown, right: unknown): boolean {
  if (isNumber(left) && isNumber(right)) return left < right;
  if (typeof left === "string" && typeof right === "string") return isStringBefore(left, right);
  if (Array.isArray(left) && Array.isArray(right)) return isListBefore(left, right);
  const answer = ownAnswer(left, "__lt__", right) ?? ownAnswer(right, "__gt__", left);
  if (answer !== null) return answer;
  const [first, second] = [typeName(left), typeName(right)];
  throw new TypeError(`'<' not supported between instances of '${first}' and '${second}'`);
}

function isNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

function isStringBefore(left: string, right: string): boolean {
  const [first, second] = [Array.from(left), Array.from(right)];
  const index = first.findIndex((character, position) => character !== second[position]);
  if (index === -1) return first.length < second.length;
  const other = second[index];
  return other !== undefined && (first[index]?.codePointAt(0) ?? 0) < (other.codePointAt(0) ?? 0);
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
