/**
 * Which layer may import which. dependency-cruiser reads this file; src/README.md says what each layer is
 * for.
 *
 * @type {Record<string, readonly string[]>} a folder of src, and the other folders that it may import from
 */
const mayImport = {
  trace: [],
  compiler: [],
  runtime: ["trace"],
  stdlib: ["runtime", "trace"],
  frame: ["trace"],
  offline: [],
  sandbox: ["frame", "stdlib", "runtime", "trace", "compiler"],
  python: ["frame", "trace"],
  ui: ["sandbox", "python", "frame", "compiler", "trace", "offline"],
  reference: [],
  site: ["ui", "sandbox", "compiler", "reference", "trace"],
  components: ["site", "ui", "compiler", "reference", "styles"],
};

/**
 * The folders of src/runtime, and its file contextvars.ts: each needs at run time only those that are listed
 * before it. Types may refer to any.
 */
const runtimeFolders = [
  "state",
  "structures",
  "text",
  "exceptions",
  "signals",
  "bytes",
  "contextvars",
  "tracing",
  "futures",
  "coroutines",
  "sync",
  "tasks",
  "network",
  "transports",
  "loop",
  "streams",
  "scopes",
  "compiled",
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([layer, others]) => ({
      name: `${layer}-imports-only-lower-layers`,
      comment: `src/${layer} may import from itself${others.map((other) => `, src/${other}`).join("")} and packages.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^src/${layer}/` },
      to: { path: "^(src|content|tests)/", pathNot: `^src/(${[layer, ...others].join("|")})/` },
    })),
    ...runtimeFolders.map((folder, place) => ({
      name: `runtime-${folder}-needs-only-earlier-folders`,
      comment: `src/runtime/${folder} may need at run time itself and ${runtimeFolders.slice(0, place).join(", ")}.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^src/runtime/${folder}[./]` },
      to: {
        path: "^src/runtime/",
        pathNot: `^src/runtime/(${runtimeFolders.slice(0, place + 1).join("|")})[./]`,
        dependencyTypesNot: /** @type {const} */ (["type-only"]),
      },
    })),
    {
      name: "only-monaco-imports-monaco",
      comment:
        "Monaco is heavy: ui/editor/monaco.ts is the only entrance to it, and is loaded when the reader edits.",
      severity: "error",
      from: { pathNot: "^src/ui/editor/monaco(\\.|/)" },
      to: { path: "node_modules/monaco-editor" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".astro"] },
  },
};
