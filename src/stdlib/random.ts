import type { Interpreter } from "../runtime/index.ts";
import { IndexError, interpreter, typeName, ValueError } from "../runtime/index.ts";
import { MersenneTwister } from "./mersenne-twister.ts";

// What `import random from "random"` gives: the same numbers as Python's after `random.seed(0)`. A program
// that does not call `seed` gets those, too, so that every run of it is the same.

const generators = new WeakMap<Interpreter, MersenneTwister>();

function generator(): MersenneTwister {
  const run = interpreter();
  const known = generators.get(run);
  if (known !== undefined) return known;
  const made = new MersenneTwister(0n);
  generators.set(run, made);
  return made;
}

/**
 * Starts the sequence again.
 *
 * @param value a whole number; equal ones give equal sequences, the same as in Python.
 * @throws TypeError for anything else: Python's seeds from strings are not supported here.
 * @python `random.seed`
 * @differs It takes whole numbers only. A program that does not call it begins as after `seed(0)`.
 */
export function seed(value: number | bigint): void {
  if (typeof value !== "bigint" && !Number.isInteger(value)) {
    throw new TypeError(`random.seed() takes a whole number here, not '${typeName(value)}'`);
  }
  generators.set(interpreter(), new MersenneTwister(BigInt(value)));
}

/**
 * A number from 0 up to, and without, 1.
 *
 * @python `random.random`
 */
export function random(): number {
  return generator().random();
}

/**
 * A number between two others.
 *
 * @param a the one end.
 * @param b the other end.
 * @python `random.uniform`
 */
export function uniform(a: number, b: number): number {
  return a + (b - a) * random();
}

/**
 * A whole number from `start` up to, and without, `stop`.
 *
 * @param start the first one; with one argument that is `stop`, and `start` is 0.
 * @param stop where to end.
 * @param step the distance between two of the numbers.
 * @throws ValueError when there is none.
 * @python `random.randrange`
 */
export function randrange(start: number, stop?: number, step = 1): number {
  const [first, end] = stop === undefined ? [0, start] : [start, stop];
  if (step === 0) throw new ValueError("zero step for randrange()");
  const given = step === 1 ? `${first}, ${end}` : `${first}, ${end}, ${step}`;
  const where = stop === undefined ? "for randrange()" : `in randrange(${given})`;
  return first + step * below(Math.ceil((end - first) / step), where);
}

function below(count: number, where: string): number {
  if (count <= 0) throw new ValueError(`empty range ${where}`);
  if (count >= 2 ** 32) throw new ValueError("random numbers here are chosen from fewer than 2**32");
  return generator().below(count);
}

/**
 * A whole number from `a` to `b`, both included.
 *
 * @param a the smallest.
 * @param b the largest.
 * @throws ValueError when `b` is smaller than `a`.
 * @python `random.randint`
 */
export function randint(a: number, b: number): number {
  return a + below(b - a + 1, `in randint(${a}, ${b})`);
}

/**
 * One of the items.
 *
 * @param items a list, or a string.
 * @throws IndexError when it is empty.
 * @python `random.choice`
 */
export function choice<T>(items: readonly T[] | (string & ArrayLike<T>)): T {
  const list = Array.from<T>(items);
  if (list.length === 0) throw new IndexError("Cannot choose from an empty sequence");
  return list[generator().below(list.length)] as T;
}

/**
 * Brings the items of a list into another order, in place.
 *
 * @param items the list.
 * @python `random.shuffle`
 */
export function shuffle(items: unknown[]): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = generator().below(index + 1);
    [items[index], items[other]] = [items[other], items[index]];
  }
}

/**
 * Some of the items, none of them twice.
 *
 * @param items a list.
 * @param count how many.
 * @throws ValueError when the list has fewer.
 * @python `random.sample`
 */
export function sample<T>(items: readonly T[], count: number): T[] {
  const { length } = items;
  if (count < 0 || count > length) throw new ValueError("Sample larger than population or is negative");
  const chosen: T[] = [];
  if (length <= sizeOfSet(count)) {
    const pool = [...items];
    for (let index = 0; index < count; index++) {
      const place = generator().below(length - index);
      chosen.push(pool[place] as T);
      pool[place] = pool[length - index - 1] as T;
    }
    return chosen;
  }
  const places = new Set<number>();
  while (places.size < count) {
    const place = generator().below(length);
    if (!places.has(place)) chosen.push(items[place] as T);
    places.add(place);
  }
  return chosen;
}

// From this size on Python keeps the places that are taken instead of a copy of the list.
function sizeOfSet(count: number): number {
  return count > 5 ? 21 + 4 ** Math.ceil(Math.log(count * 3) / Math.log(4)) : 21;
}
