import type { Plugin } from "vite";
import { replaceOnce } from "./patch.ts";

const PREFIX = "\0loopscope:monaco-style:";

/**
 * Loads Monaco's style sheets with Monaco, and keeps its own TypeScript worker out of the site.
 *
 * Astro links every style sheet that a page's scripts may ever import, including those of scripts that are
 * loaded on demand: 170 KB on each page for an editor that few readers open. In the built site each of them
 * becomes a module that adds its rules to the page when Monaco is loaded.
 *
 * The TypeScript worker is replaced by `src/ui/editor/language.worker.ts`; without this its 7 MB would be
 * built too.
 */
export function monacoParts(): Plugin {
  return {
    name: "loopscope:monaco-parts",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(".css") || importer?.includes("/monaco-editor/") !== true) return;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved === null ? undefined : `${PREFIX}${resolved.id}.js`;
    },
    transform(code, id) {
      if (!id.endsWith("/languages/features/typescript/workerManager.js")) return;
      return { code: withoutOwnWorker(code), map: null };
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return;
      const file = id.slice(PREFIX.length, -".js".length);
      return [
        `import rules from ${JSON.stringify(`${file}?inline`)};`,
        `const style = document.createElement("style");`,
        `style.textContent = rules;`,
        `document.head.append(style);`,
      ].join("\n");
    },
  };
}

/**
 * @param code the text of Monaco's `typescript/workerManager.js`
 * @throws Error when the code that creates its worker is not found
 */
export function withoutOwnWorker(code: string): string {
  return replaceOnce(
    code,
    /createWorker: .*ts\.worker\.js.*,\n/g,
    "",
    "because the site has a worker of its own for TypeScript",
  );
}
