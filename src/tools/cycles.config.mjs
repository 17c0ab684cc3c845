/**
 * Forbids import cycles at run time. dependency-cruiser reads this file.
 *
 * Types may refer to each other, so only the imports that remain in JavaScript count. A rule in
 * `layers.config.mjs`, which also reads imports of types, would accept a cycle if any path around it had an
 * import of a type.
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
