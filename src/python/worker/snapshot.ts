import { dataModule } from "./data-module.ts";
import { dataOf, labelOf, putData } from "./data-of-module.ts";

/**
 * CPython's memory right after its start, in the shape in which workers share it. Pyodide restores a snapshot
 * by copying it, zeros included; here the memory is put where it belongs, and pyodide is given the snapshot's
 * head alone.
 *
 * A snapshot's second word is the length of its head (`makeSnapshot` of pyodide's `src/core/snapshot.ts`).
 */

/** @returns a data module's bytes */
export function snapshotModule(snapshot: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(4, true);
  return dataModule(snapshot.subarray(length), snapshot.subarray(0, length));
}

/** @returns the bytes of which a snapshot's module was compiled */
export function bytesOfSnapshot(snapshot: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  return dataModule(dataOf(snapshot), labelOf(snapshot));
}

/** @returns what pyodide takes for a snapshot, with no memory in it */
export function headOfSnapshot(snapshot: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  return labelOf(snapshot);
}

/**
 * Gives CPython the memory of one that was started before.
 *
 * @param instance CPython, instantiated and not started
 * @throws Error when it is something else
 */
export function restoreMemory(instance: WebAssembly.Instance, snapshot: WebAssembly.Module): void {
  const { memory, sbrk } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof sbrk !== "function") {
    throw new Error("CPython has no memory that could be restored.");
  }
  // What it has written since it was made must go; further up all is zeros still.
  const used: unknown = Reflect.apply(sbrk, undefined, [0]);
  new Uint8Array(memory.buffer, 0, Number(used)).fill(0);
  putData(snapshot, memory);
}
