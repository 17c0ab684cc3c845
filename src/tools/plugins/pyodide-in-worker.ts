import type { Plugin } from "vite";
import { replaceEvery, replaceOnce } from "./patch.ts";

/**
 * Prepares pyodide for a worker that is one script. It loads nothing itself there: WebAssembly and library
 * are passed to it, Node's modules are never imported, and no text is evaluated, because the frame's policy
 * forbids it. Nor does it try operations that fail in that worker: to report where an exception is thrown, a
 * browser parses the script again.
 */
export function pyodideInWorker(): Plugin {
  return {
    name: "loopscope:pyodide-in-worker",
    enforce: "pre",
    transform(code, id) {
      if (id.endsWith("/node_modules/pyodide/pyodide.mjs")) return { code: patchLoader(code), map: null };
      if (id.endsWith("/node_modules/pyodide/pyodide.asm.mjs"))
        return { code: patchRuntime(code), map: null };
      return undefined;
    },
  };
}

/**
 * @param code the text of `pyodide.mjs`
 * @throws Error when a place that has to be changed is not there
 */
export function patchLoader(code: string): string {
  return replaceOnce(
    withoutHost(code),
    /\/\/# sourceMappingURL=.*/g,
    "",
    "because the worker's script is made of several files",
  );
}

/**
 * Finds the function of the table that is an exported one. They are the same object but in JavaScriptCore,
 * which makes an object for each export of a function that has several: there, functions that are in the
 * table would be added to it, all later ones would have other addresses, and a snapshot of the memory would
 * fit no other browser. The name of a WebAssembly function is its number.
 */
const TABLE_FUNCTION = `
var functionsByNumber=null;
var tableFunction=exported=>{
  if(functionsByNumber===null){
    functionsByNumber=new Map;
    for(var at=0;at<wasmTable.length;at++){var each=getWasmTableEntry(at);if(each)functionsByNumber.set(each.name,each)}
  }
  return functionsByNumber.get(exported.name)??exported
};
`;
const TABLE_WHY = "because functions must have the same addresses in every browser";

/**
 * @param code the text of `pyodide.asm.mjs`
 * @throws Error when a place that has to be changed is not there
 */
export function patchRuntime(code: string): string {
  let changed = withoutHost(code);
  changed = replaceOnce(
    changed,
    /new URL\("pyodide\.asm\.wasm", ?import\.meta\.url\)\.href/g,
    '""',
    "because the page hands over the WebAssembly",
  );
  changed = replaceEvery(
    changed,
    "import.meta.url",
    '"https://python.invalid/"',
    "because a classic script has no address",
  );
  changed = replaceOnce(
    changed,
    "try{setWasmTableEntry(ret,func)}catch",
    "try{setWasmTableEntry(ret,sig?convertJsFunctionToWasm(func,sig):func)}catch",
    "because the exception that it expects is slow",
  );
  changed = replaceOnce(
    changed,
    "var updateGOT=(exports,replace)=>{",
    TABLE_FUNCTION + "var updateGOT=(exports,replace)=>{",
    TABLE_WHY,
  );
  changed = replaceOnce(
    changed,
    'if(typeof value=="function"){newValue=addFunction(value)}else if(typeof value.value=="number")',
    'if(typeof value=="function"){newValue=addFunction(tableFunction(value))}else if(typeof value.value=="number")',
    TABLE_WHY,
  );
  return replaceEvery(
    changed,
    /(?<![\w$.])eval\(/g,
    "(0,eval)(",
    "because a direct eval keeps the bundler from shortening names",
  );
}

/** Patches that both files need. */
function withoutHost(code: string): string {
  const changed = replaceOnce(
    code,
    'try{return globalThis.importScripts("data:text/javascript,"),!0}catch{return!1}',
    "return!1",
    "because the frame's policy forbids what it tries, and the exception is slow",
  );
  return replaceEvery(
    changed,
    /import\("(?:node:[^"]*|ws)"\)/g,
    'Promise.reject(new Error("This is not Node."))',
    "because there is no Node",
  );
}
