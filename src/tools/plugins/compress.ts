import { globSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * The compressed formats in which text files of the site are also stored; the preferred one comes first.
 *
 * Brotli's quality is 8: 11 takes half a minute for this site instead of a second, and saves a tenth.
 */
export const compressions = [
  {
    coding: "br",
    extension: ".br",
    compress: (content: Buffer) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: 8,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { coding: "gzip", extension: ".gz", compress: (content: Buffer) => gzipped(content, { level: 9 }) },
] as const;

/** Other files are compressed already: fonts, pictures, Pagefind's index, and CPython (`python-parts.ts`). */
const TEXT = "**/*.{html,css,js,json,svg,txt,md,xml,ipynb,ttf}";

/** The size in bytes below which a file fits into one packet anyway. */
const MIN_SIZE = 1024;

/** Leaves compressed copies beside the text files of the built site. It has to be the last integration. */
export function compressedCopies(): AstroIntegration {
  return {
    name: "loopscope:compressed-copies",
    hooks: { "astro:build:done": ({ dir }) => compressFiles(fileURLToPath(dir)) },
  };
}

/**
 * Writes `NAME.br` and `NAME.gz` beside each text file that is large enough.
 *
 * @param directory the folder of a built site, with a slash at its end
 */
export async function compressFiles(directory: string): Promise<void> {
  const paths = globSync(TEXT, { cwd: directory })
    .map((path) => directory + path)
    .filter((path) => statSync(path).size >= MIN_SIZE);
  // Node compresses in its own threads, so it is enough to start several files at a time.
  const compressNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const content = await readFile(path);
      for (const { extension, compress } of compressions)
        await writeFile(path + extension, await compress(content));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
}
