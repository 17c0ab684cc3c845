/** Python's own files, of which pyodide leaves the type to Emscripten's declarations. */
export interface FileSystem {
  /** Makes a folder, and those that it is in. */
  mkdirTree(path: string): void;
  writeFile(path: string, text: string): void;
  readFile(path: string): Uint8Array<ArrayBuffer>;
}

/** @throws Error when a Python that pyodide has started has no file system */
export function fileSystemOf(pyodide: object): FileSystem {
  const files: unknown = Reflect.get(pyodide, "FS");
  if (!isFileSystem(files)) throw new Error("pyodide has no file system.");
  return files;
}

function isFileSystem(value: unknown): value is FileSystem {
  return typeof value === "object" && value !== null && "writeFile" in value && "readFile" in value;
}
