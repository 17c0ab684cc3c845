// What `import contextvars from "contextvars"` gives.
export { Context, ContextVar, copyContext, Token } from "../runtime/index.ts";
