import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { messageOf } from "../../site/error-pages.ts";

const NAME = "virtual:error-messages";
const RESOLVED = `\0${NAME}`;
const folder = fileURLToPath(new URL("../../../content/errors/", import.meta.url));

/**
 * Provides `virtual:error-messages`: the messages that have a page of their own, from the heads of the pages.
 */
export function errorMessages(): Plugin {
  return {
    name: "loopscope:error-messages",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      const files = globSync("*.mdx", { cwd: folder, exclude: ["index.mdx"] }).sort();
      const messages = files.map((file) => {
        this.addWatchFile(folder + file);
        return messageOf(file.replace(/\.mdx$/, ""), readFileSync(folder + file, "utf8"));
      });
      return `export default ${JSON.stringify(messages)};`;
    },
  };
}
