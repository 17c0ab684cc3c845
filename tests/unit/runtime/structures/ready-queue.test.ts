import { expect, test } from "vitest";
import { Deque } from "../../../../src/runtime/structures/ready-queue.ts";

test("A deque gives its items in the order in which they came.", () => {
  const deque = new Deque<{ n: number }>();
  for (let n = 0; n < 3; n++) deque.push({ n });
  expect([deque.shift()?.n, deque.shift()?.n, deque.shift()?.n]).toEqual([0, 1, 2]);
});

test("An empty deque gives null.", () => {
  expect(new Deque<object>().shift()).toBeNull();
});

test("A deque keeps the order when it grows while its ring is wrapped round.", () => {
  const deque = new Deque<{ n: number }>();
  const taken: number[] = [];
  let next = 0;
  for (let round = 0; round < 300; round++) {
    for (let i = 0; i < 3; i++) deque.push({ n: next++ });
    taken.push(deque.shift()?.n ?? -1);
  }
  while (deque.length > 0) taken.push(deque.shift()?.n ?? -1);
  expect(taken).toEqual(Array.from({ length: 900 }, (_, index) => index));
});

test("A cleared deque is empty.", () => {
  const deque = new Deque<object>();
  deque.push({});
  deque.clear();
  expect([deque.length, deque.shift()]).toEqual([0, null]);
});
