import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteQueue } from "../../../../src/runtime/bytes/byte-queue.ts";
import { encode } from "../../../../src/runtime/bytes/bytes.ts";

test("What comes in at one end comes out at the other.", () => {
  const piece = fc.record({ added: fc.uint8Array({ maxLength: 700 }), taken: fc.nat(900) });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const queue = new ByteQueue();
      const added: number[] = [];
      const taken: number[] = [];
      for (const step of pieces) {
        queue.append(step.added);
        added.push(...step.added);
        taken.push(...queue.take(step.taken));
        expect(queue.length).toBe(added.length - taken.length);
      }
      taken.push(...queue.takeAll());
      expect(taken).toEqual(added);
    }),
  );
});

test("What is looked at stays there.", () => {
  const queue = new ByteQueue();
  queue.append(encode("abc"));
  expect([queue.peek(2).decode(), queue.length]).toEqual(["ab", 3]);
});

test("What was put in can be changed afterwards without changing the queue.", () => {
  const queue = new ByteQueue();
  const bytes = encode("abc");
  queue.append(bytes);
  bytes[0] = 0;
  expect(queue.takeAll().decode()).toBe("abc");
});

test.each([
  ["a", 0, 0],
  ["a", 1, 2],
  ["ab", 1, 3],
  ["abc", 0, 3],
  ["abcd", 0, -1],
  ["x", 0, -1],
])("The sequence %j from place %i on is at place %i.", (sequence, from, place) => {
  const queue = new ByteQueue();
  queue.append(encode("-abaabc"));
  queue.drop(1);
  expect(queue.find(encode(sequence), from)).toBe(place);
});
