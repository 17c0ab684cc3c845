import type { Question, RunMessage, WaitingMessage } from "../../frame/protocol.ts";
import type { PythonParts, PythonProgram } from "../protocol.ts";
import { serve } from "./serve.ts";
import { silence } from "./silence.ts";
import { startPython } from "./start.ts";

// Taken hold of before a program can: it must not speak to the frame itself.
const post: (message: RunMessage | WaitingMessage) => void = postMessage.bind(globalThis);

const duty = serve(post, async (parts) => {
  const started = await startPython(parts);
  silence(globalThis);
  return started;
});

addEventListener("message", ({ data: message }: MessageEvent<PythonParts | PythonProgram | Question>) => {
  duty(message).catch((reason: unknown) => {
    // The frame starts another worker when this one has an error that nothing catches.
    setTimeout(() => {
      throw reason;
    });
  });
});
