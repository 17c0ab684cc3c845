import { expect, test } from "vitest";
import { heapify, heapPop, heapPush } from "../../../../src/runtime/structures/binary-heap.ts";

const item = (_when: number, name = _when) => ({ _when, name });
const isEarlier = (first: { _when: number }, second: { _when: number }) => first._when < second._when;

function drain(heap: { _when: number; name: number }[]): number[] {
  const names: number[] = [];
  for (let next = heapPop(heap, isEarlier); next !== undefined; next = heapPop(heap, isEarlier))
    names.push(next.name);
  return names;
}

test("A heap gives its items in ascending order.", () => {
  const heap: { _when: number; name: number }[] = [];
  for (const when of [5, 3, 8, 1, 9, 2, 7]) heapPush(heap, item(when), isEarlier);
  expect(drain(heap)).toEqual([1, 2, 3, 5, 7, 8, 9]);
});

test("Ten equal items come in the order of CPython's heapq.", () => {
  const heap: { _when: number; name: number }[] = [];
  for (let name = 0; name < 10; name++) heapPush(heap, item(1, name), isEarlier);
  expect(drain(heap)).toEqual([0, 2, 6, 9, 8, 5, 7, 4, 1, 3]);
});

test("A later item changes the order of ten equal ones, as it does in CPython's heapq.", () => {
  const heap: { _when: number; name: number }[] = [];
  for (let name = 0; name < 10; name++) heapPush(heap, item(1, name), isEarlier);
  heapPush(heap, item(2, 99), isEarlier);
  expect(drain(heap)).toEqual([0, 2, 6, 5, 9, 8, 7, 1, 3, 4, 99]);
});

test("heapify makes a heap of any array.", () => {
  const heap = [9, 4, 7, 1, 8, 2].map((when) => item(when));
  heapify(heap, isEarlier);
  expect(drain(heap)).toEqual([1, 2, 4, 7, 8, 9]);
});

test("heapify leaves equal items where heapq's heapify leaves them.", () => {
  const heap = Array.from({ length: 10 }, (_, name) => item(1, name));
  heapify(heap, isEarlier);
  expect(heap.map(({ name }) => name)).toEqual([6, 9, 2, 8, 4, 5, 0, 7, 3, 1]);
});

test("An empty heap gives nothing.", () => {
  const heap: { _when: number; name: number }[] = [];
  expect(heapPop(heap, isEarlier)).toBeUndefined();
});

test("A heap of one item gives it and is empty then.", () => {
  const heap = [item(1)];
  expect(heapPop(heap, isEarlier)?.name).toBe(1);
  expect(heap).toEqual([]);
});
