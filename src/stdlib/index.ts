// The modules that a program may import, and the names that it has without importing.
export * as builtins from "./builtins.ts";
export { loadModule, moduleNames } from "./modules.ts";
