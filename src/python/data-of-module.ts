/**
 * Reads what `dataModule` has put into a module.
 *
 * @param module what a data module was compiled to
 * @returns its bytes: a copy of their own for each call
 * @throws Error when it is another module
 */
export function dataOf(module: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  const { memory, length } = new WebAssembly.Instance(module).exports;
  if (!(memory instanceof WebAssembly.Memory) || !(length instanceof WebAssembly.Global)) {
    throw new Error("This WebAssembly module holds no data for Python.");
  }
  return new Uint8Array(memory.buffer, 0, Number(length.value));
}
