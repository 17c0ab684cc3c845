import { describe, expect, test } from "vitest";
import { dataModule } from "../../../../src/python/worker/data-module.ts";
import { dataOf, labelOf, putData } from "../../../../src/python/worker/data-of-module.ts";

async function thereAndBack(bytes: Uint8Array): Promise<Uint8Array> {
  return dataOf(await WebAssembly.compile(dataModule(bytes)));
}

/** Bytes that are zeros but for some stretches. */
function memory(length: number, ...stretches: (readonly [start: number, end: number])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const [start, end] of stretches) for (let at = start; at < end; at++) bytes[at] = 1 + (at % 255);
  return bytes;
}

describe("a data module", () => {
  test.each([
    ["nothing", memory(0)],
    ["a byte", memory(1, [0, 1])],
    ["zeros alone", memory(70_000)],
    ["bytes at both ends", memory(200_001, [0, 3], [199_999, 200_001])],
    ["a stretch over the border of a page", memory(150_000, [65_000, 66_000])],
    ["many stretches", memory(90_000, [5, 6], [2_000, 2_001], [4_100, 9_300], [60_000, 80_000])],
    ["a view into other bytes", memory(10_000, [0, 10_000]).subarray(1_111, 7_777)],
  ])("gives %s back", async (_what, bytes) => {
    expect(Buffer.compare(await thereAndBack(bytes), bytes)).toBe(0);
  });

  test("has no room for what its base holds, and puts the rest beside it", async () => {
    const base = memory(30_000, [0, 30_000]);
    const bytes = memory(50_000, [0, 30_000], [40_000, 40_010]);
    bytes[12_345] = 0;
    const made = dataModule(bytes, undefined, base);
    expect(made.length).toBeLessThan(4_000);
    const there = new WebAssembly.Memory({ initial: 1 });
    const all = new Uint8Array(there.buffer);
    all.set(base);
    putData(await WebAssembly.compile(made), there);
    expect(Buffer.compare(all.subarray(0, bytes.length), bytes)).toBe(0);
  });

  test("has no room for zeros", () => {
    expect(dataModule(memory(1_000_000, [500_000, 500_100])).length).toBeLessThan(2_000);
  });

  test("gives each caller bytes of its own", async () => {
    const module = await WebAssembly.compile(dataModule(memory(10, [0, 10])));
    dataOf(module)[0] = 99;
    expect(dataOf(module)[0]).toBe(1);
  });

  test("tells its label", async () => {
    const label = new Uint8Array([7, 8, 9]);
    expect(labelOf(await WebAssembly.compile(dataModule(memory(10), label)))).toEqual(label);
  });

  test("puts its bytes into a memory that is there", async () => {
    const there = new WebAssembly.Memory({ initial: 2 });
    putData(await WebAssembly.compile(dataModule(memory(100_000, [70_000, 70_010]))), there);
    expect([...new Uint8Array(there.buffer, 69_999, 12)].map((byte) => byte !== 0)).toEqual([
      false,
      ...Array<boolean>(10).fill(true),
      false,
    ]);
  });

  test("is distinguished from another module", async () => {
    const other = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    expect(() => dataOf(other)).toThrow("This WebAssembly module holds no data for Python.");
  });
});
