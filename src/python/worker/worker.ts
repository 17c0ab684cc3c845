import type { Question, RunMessage, WaitingMessage } from "../../frame/protocol.ts";
import type { PythonParts, PythonProgram } from "../protocol.ts";
import { serve } from "./serve.ts";
import { scrubGlobal } from "../../frame/scrub-global.ts";
import { startPython } from "./start.ts";
import { useUtc } from "./utc-date.ts";

// Kept from before the global object is scrubbed: a program must not post messages itself.
const post: (message: RunMessage | WaitingMessage) => void = postMessage.bind(globalThis);

/** What CPython uses while it runs, and what answers to questions are made of. */
const USED_BY_PYTHON = [
  "WebAssembly",
  "crypto",
  "performance",
  "console",
  "navigator",
  "location",
  "self",
  "setTimeout",
  "clearTimeout",
  "Blob",
];

useUtc(globalThis);

const handleMessage = serve(post, async (parts) => {
  const started = await startPython(parts);
  // If a program finds a way out of Python, it must not reach the network, storage or other workers.
  scrubGlobal(globalThis, USED_BY_PYTHON);
  return started;
});

addEventListener("message", ({ data: message }: MessageEvent<PythonParts | PythonProgram | Question>) => {
  handleMessage(message).catch((reason: unknown) => {
    // The frame starts another worker when this one has an error that nothing catches.
    setTimeout(() => {
      throw reason;
    });
  });
});
