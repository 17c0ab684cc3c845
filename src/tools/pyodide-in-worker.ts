import type { Plugin } from "vite";

const pyodide = /\/node_modules\/pyodide\/pyodide(\.asm)?\.mjs$/;

/**
 * Lets pyodide be a part of a worker's one script. It loads nothing by itself there: WebAssembly and library are handed
 * to it, Node's modules are never asked for, and text is not evaluated, because the frame's policy forbids it. Nor does
 * it try out what cannot be done in that worker: in order to say where an exception is thrown, a browser reads the script
 * again.
 */
export function pyodideInWorker(): Plugin {
  return {
    name: "loopscope:pyodide-in-worker",
    enforce: "pre",
    transform(code, id) {
      if (!pyodide.test(id)) return;
      const changed = code
        .replace(/new URL\("pyodide\.asm\.wasm", ?import\.meta\.url\)\.href/g, '""')
        .replace(/import\.meta\.url/g, '"https://python.invalid/"')
        .replace(
          'try{return globalThis.importScripts("data:text/javascript,"),!0}catch{return!1}',
          "return!1",
        )
        .replace(
          "try{setWasmTableEntry(ret,func)}catch",
          "try{setWasmTableEntry(ret,sig?convertJsFunctionToWasm(func,sig):func)}catch",
        )
        .replace(/import\("node:[^"]*"\)|import\("ws"\)/g, 'Promise.reject(new Error("This is not Node."))')
        .replace(/(?<![\w$.])eval\(/g, "(0,eval)(")
        .replace(/\/\/# sourceMappingURL=.*/g, "");
      return { code: changed, map: null };
    },
  };
}
