import { fileURLToPath } from "node:url";
import type { Component } from "./component.ts";
import { packageFolder, readNotice, readPackage } from "./packages.ts";

/** Packages that are in the site although no bundle contains a module of them, and the parts that are. */
const WITHOUT_MODULES = [
  // The HTML and the styles of every page.
  "astro",
  "@astrojs/starlight",
  // Drawn into the pages' HTML.
  "lucide-static",
  // The search index, and the script that reads it.
  "pagefind",
  // The code with which modules load each other.
  "vite",
  "rolldown",
];

const nodeModules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const folders = new Set<string>();

/**
 * Records that modules or files are in the site.
 *
 * @param ids the modules' ids, or paths of files
 */
export function noteShipped(ids: Iterable<string>): void {
  for (const id of ids) {
    const folder = packageFolder(id);
    if (folder !== null) folders.add(folder);
  }
}

/**
 * @returns everything in the site that comes from other projects, by name; a name comes twice where its
 *   versions differ
 */
export function shippedComponents(): Component[] {
  const all = new Set([...folders, ...WITHOUT_MODULES.map((name) => nodeModules + name)]);
  const components = [...[...all].map(readPackage), ...pythonComponents()];
  const unique = new Map(components.map((each) => [`${each.name}@${String(each.version)}`, each]));
  return [...unique.values()].sort((one, other) =>
    one.name.localeCompare(other.name, "en", { sensitivity: "base" }),
  );
}

/** The parts of pyodide's package that have no notice in it. */
function pythonComponents(): Component[] {
  return [
    {
      name: "CPython",
      version: "3.14",
      licence: "PSF-2.0",
      source: "https://github.com/python/cpython",
      notices: [
        readNotice("LICENSE", "cpython.txt"),
        readNotice("Incorporated libraries", "cpython-libraries.txt"),
      ],
    },
    {
      name: "Emscripten",
      version: null,
      licence: "MIT",
      source: "https://github.com/emscripten-core/emscripten",
      notices: [readNotice("LICENSE", "emscripten.txt")],
    },
  ];
}
