/** TypeScript's own module, handed in by the caller: the package, or the copy inside Monaco's worker. */
export type TypeScript = typeof import("typescript");
