import type { CompiledProgram } from "../compiler/program.ts";
import { execute } from "./execute.ts";
import { lockDown } from "./lock-down.ts";
import type { RunMessage } from "./protocol.ts";

// Taken hold of before the program can: it must not speak to the frame itself.
const post: (message: RunMessage) => void = postMessage.bind(globalThis);

addEventListener(
  "message",
  ({ data: program }: MessageEvent<CompiledProgram>) => {
    const outcome = execute(program, (events) => post({ kind: "events", events }), {
      now: () => Date.now(),
      onLimit: (stopped) => post({ kind: "finished", outcome: stopped }),
    });
    post({ kind: "finished", outcome });
  },
  { once: true },
);
lockDown(globalThis);
