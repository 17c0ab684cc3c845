const PAGE = 65_536;

/**
 * Reads what `dataModule` has put into a module.
 *
 * @param module what a data module was compiled to
 * @returns its bytes, if it was made without a base: a copy of their own for each call
 * @throws Error when it is another module
 */
export function dataOf(module: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  const length = new DataView(sectionOf(module, "length")).getUint32(0, true);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(length / PAGE) });
  putData(module, memory);
  return new Uint8Array(memory.buffer, 0, length);
}

/**
 * Puts a module's bytes into a memory that holds its base and nothing else: where they are the same, it
 * is left as it is.
 *
 * @throws WebAssembly.RuntimeError when the memory is too small
 */
export function putData(module: WebAssembly.Module, memory: WebAssembly.Memory): void {
  new WebAssembly.Instance(module, { data: { memory } });
}

/** @throws Error when it is no data module */
export function labelOf(module: WebAssembly.Module): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sectionOf(module, "label"));
}

function sectionOf(module: WebAssembly.Module, name: string): ArrayBuffer {
  const [section] = WebAssembly.Module.customSections(module, name);
  if (section === undefined) throw new Error("This WebAssembly module holds no data for Python.");
  return section;
}
