/**
 * No file needs, in order to run, a file that needs it. dependency-cruiser reads this file.
 *
 * Types may refer to each other, so only what is left of the imports in JavaScript counts: a rule in `layers.config.mjs`,
 * which knows of types too, would be satisfied by any other way round a cycle that has a type in it.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other to run belong together, or a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js"] },
  },
};
