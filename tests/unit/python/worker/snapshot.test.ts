import { expect, test } from "vitest";
import { dataOf } from "../../../../src/python/worker/data-of-module.ts";
import {
  freshRuntime,
  headOfSnapshot,
  restoreMemory,
  snapshotModule,
} from "../../../../src/python/worker/snapshot.ts";

/** As pyodide makes one: a word, the length of the head, the rest of the head, the memory. */
const memory = [0, 0, 5, 6, 7];
const head = [1, 0, 0, 0, 12, 0, 0, 0, 42, 42, 42, 42];

/** A module that has a memory of a page and a function `sbrk` that gives 4. */
const little = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 6, 1, 96, 1, 127, 1, 127],
  ...[3, 2, 1, 0],
  ...[5, 3, 1, 0, 1],
  ...[7, 17, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 4, 115, 98, 114, 107, 0, 0],
  ...[10, 6, 1, 4, 0, 65, 4, 11],
]);

async function fresh() {
  const { instance } = await WebAssembly.instantiate(little);
  return freshRuntime(instance);
}

const snapshot = await WebAssembly.compile(
  snapshotModule(new Uint8Array([...head, ...memory]), await fresh()),
);

function bytesIn(instance: WebAssembly.Instance): Uint8Array {
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error("It has no memory.");
  return new Uint8Array(memory.buffer);
}

test("a snapshot is parted into head and memory", () => {
  expect([...headOfSnapshot(snapshot)]).toEqual(head);
  expect([...dataOf(snapshot)]).toEqual(memory);
});

test("restoring a memory leaves nothing of what was written before", async () => {
  const runtime = await fresh();
  const bytes = bytesIn(runtime.instance);
  bytes.set([9, 9, 9, 9]);
  restoreMemory(runtime, snapshot);
  expect([...bytes.subarray(0, 6)]).toEqual([...memory, 0]);
});

test("what the runtime's own data puts into its memory is not in the snapshot, and comes back", async () => {
  const { instance } = await WebAssembly.instantiate(little);
  const bytes = bytesIn(instance);
  bytes.set([1, 2, 3, 4]);
  const runtime = freshRuntime(instance);
  const module = snapshotModule(new Uint8Array([...head, 1, 2, 3, 4]), runtime);
  const other = snapshotModule(new Uint8Array([...head, 1, 2, 3, 5]), runtime);
  expect(module.length).toBeLessThan(other.length - 4);
  bytes.set([9, 9, 9, 9]);
  restoreMemory(runtime, await WebAssembly.compile(module));
  expect([...bytes.subarray(0, 5)]).toEqual([1, 2, 3, 4, 0]);
});

test("what is not CPython has no memory to restore", async () => {
  const other = await WebAssembly.instantiate(
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
  );
  expect(() => freshRuntime(other)).toThrow("CPython has no memory that could be restored.");
});
