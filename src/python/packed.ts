const PACKED = "application/gzip";

/** @returns a file of bytes that gzip has packed */
export function packed(contents: ArrayBuffer | Blob): Blob {
  return new Blob([contents], { type: PACKED });
}

/** @returns what is in a file, whether it is packed or not */
export function unpacked(file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  return file.type === PACKED ? file.stream().pipeThrough(new DecompressionStream("gzip")) : file.stream();
}
