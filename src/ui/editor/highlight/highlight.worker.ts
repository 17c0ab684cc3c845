import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { createHighlighter } from "./highlighter.ts";
import { MAX_COLOURED_LINE_LENGTH } from "./limits.ts";
import { colourLines } from "./lines.ts";
import type { ColourMessage, ColourRequest } from "./protocol.ts";

const highlighter = createHighlighter([typescript, python]);

addEventListener("message", ({ data: { id, source, language } }: MessageEvent<ColourRequest>) => {
  void highlighter.then((ready) => {
    const lines = colourLines(ready, source, language, MAX_COLOURED_LINE_LENGTH);
    postMessage({ kind: "coloured", id, lines } satisfies ColourMessage);
  });
});
postMessage({ kind: "ready" } satisfies ColourMessage);
