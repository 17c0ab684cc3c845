import { dataModule } from "./data-module.ts";
import { labelOf, putData } from "./data-of-module.ts";

/**
 * CPython's memory right after its start, in the shape in which workers share it. Pyodide restores a snapshot
 * by copying it, zeros included; here the memory is put where it belongs, and pyodide is given the snapshot's
 * head alone. What the runtime's own data puts there is not in it a second time.
 *
 * A snapshot's second word is the length of its head (`makeSnapshot` of pyodide's `src/core/snapshot.ts`).
 */

/** CPython, instantiated, and what was in its memory before anything ran. */
export interface FreshRuntime {
  readonly instance: WebAssembly.Instance;
  /** The beginning of its memory; all further bytes were zeros. */
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Remembers the memory of an instance.
 *
 * @param instance CPython, of which nothing has run
 * @throws Error when it is something else
 */
export function freshRuntime(instance: WebAssembly.Instance): FreshRuntime {
  const { memory, used } = memoryOf(instance);
  return { instance, data: new Uint8Array(memory.buffer.slice(0, used)) };
}

/** @returns a data module's bytes */
export function snapshotModule(snapshot: Uint8Array, { data }: FreshRuntime): Uint8Array<ArrayBuffer> {
  const length = new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(4, true);
  return dataModule(snapshot.subarray(length), snapshot.subarray(0, length), data);
}

/** @returns what pyodide takes for a snapshot, with no memory in it */
export function headOfSnapshot(snapshot: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  return labelOf(snapshot);
}

/**
 * Gives CPython the memory of one that was started before.
 *
 * @param runtime CPython, instantiated and not started
 * @throws Error when it is something else
 */
export function restoreMemory({ instance, data }: FreshRuntime, snapshot: WebAssembly.Module): void {
  const { memory, used } = memoryOf(instance);
  const bytes = new Uint8Array(memory.buffer);
  // What it has written since it was made must go; further up all is zeros still.
  bytes.set(data);
  bytes.fill(0, data.length, used);
  putData(snapshot, memory);
}

/** CPython's memory, and how much of it is in use. */
function memoryOf(instance: WebAssembly.Instance): {
  readonly memory: WebAssembly.Memory;
  readonly used: number;
} {
  const { memory, sbrk } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof sbrk !== "function") {
    throw new Error("CPython has no memory that could be restored.");
  }
  return { memory, used: Number(Reflect.apply(sbrk, undefined, [0])) };
}
