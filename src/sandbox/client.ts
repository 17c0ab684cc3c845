import { createClient } from "../frame/client.ts";
import type { OpenFrame } from "../frame/frame.ts";
import { frameOpener } from "../frame/frame.ts";
import type { OrderedProgram, Sandbox } from "./protocol.ts";

export interface SandboxOptions {
  /** How the frame is opened; by default as a hidden frame of this page. */
  readonly open?: OpenFrame;
  /** Milliseconds without an event after which a run is stopped; 10,000 by default. */
  readonly timeoutMs?: number;
}

const openFrame = frameOpener({
  title: "Sandbox",
  mayCompileWasm: false,
  async load() {
    const { default: code } = await import("virtual:sandbox-worker");
    return { code };
  },
});

/** Makes the page's side of the sandbox. Nothing is loaded before `prepare` or the first run. */
export function createSandbox({ open = openFrame, timeoutMs = 10_000 }: SandboxOptions = {}): Sandbox {
  return createClient<OrderedProgram>({ open, timeoutMs });
}
