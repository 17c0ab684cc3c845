import type { Language } from "../../page/preferences.ts";
import HighlightWorker from "./highlight.worker.ts?worker";
import { isColoured } from "./limits.ts";
import type { ColourMessage, ColourRequest } from "./protocol.ts";

// The time limit for colouring a program, in milliseconds. An ordinary program takes a few, and loading the
// grammar of a language some hundreds.
const PATIENCE = 10_000;

interface Waiting {
  readonly request: ColourRequest;
  readonly resolve: (lines: readonly string[] | null) => void;
}

let worker: { readonly worker: Worker; isReady: boolean } | null = null;
let lastId = 0;
// One program at a time, so that the time of each can be limited.
const waiting: Waiting[] = [];
let deadline: ReturnType<typeof setTimeout> | undefined;

/**
 * Colours a program in a worker: a grammar's regular expressions cannot be interrupted, and the page must
 * stay responsive.
 *
 * @returns the lines as HTML, without the element around each; null when the program stays without colours
 */
export function colourInWorker(source: string, language: Language): Promise<readonly string[] | null> {
  if (!isColoured(source)) return Promise.resolve(null);
  return new Promise((resolve) => {
    waiting.push({ request: { id: ++lastId, source, language }, resolve });
    if (waiting.length === 1) askNext();
  });
}

function askNext(): void {
  const [next] = waiting;
  if (next === undefined) return;
  worker ??= start();
  if (worker.isReady) deadline = setTimeout(giveUp, PATIENCE);
  worker.worker.postMessage(next.request);
}

function start(): NonNullable<typeof worker> {
  const started = { worker: new HighlightWorker(), isReady: false };
  started.worker.addEventListener("message", ({ data }: MessageEvent<ColourMessage>) => {
    if (data.kind === "coloured") {
      if (waiting[0]?.request.id === data.id) answer(data.lines);
    } else {
      started.isReady = true;
      deadline = setTimeout(giveUp, PATIENCE);
    }
  });
  started.worker.addEventListener("error", giveUp);
  return started;
}

function giveUp(): void {
  worker?.worker.terminate();
  worker = null;
  answer(null);
}

function answer(lines: readonly string[] | null): void {
  clearTimeout(deadline);
  waiting.shift()?.resolve(lines);
  askNext();
}
