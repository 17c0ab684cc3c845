import type { FrameCommand } from "./protocol.ts";
import { relay } from "./relay.ts";

/** The way to a frame that was opened. */
export interface FrameConnection {
  send(command: FrameCommand): void;
  close(): void;
}

/** Opens a frame; `hear` gets whatever comes out of it. */
export type OpenFrame = (hear: (report: unknown) => void) => Promise<FrameConnection>;

/** Nothing may be loaded and nothing connected to: the frame's own script, and workers from its memory, are all. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>(${relay.toString()})()</script>`;

/**
 * Opens the hidden frame in which programs run. `allow-scripts` alone gives it an opaque origin: it has no storage, no
 * cookies, and no way to the page but the port that it is handed.
 *
 * @throws Error when the worker's code cannot be loaded
 */
export const openFrame: OpenFrame = async (hear) => {
  const { default: code } = await import("virtual:sandbox-worker");
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Sandbox";
  frame.hidden = true;
  frame.srcdoc = page;
  const loaded = new Promise<Window>((resolve, reject) => {
    frame.onload = () => {
      if (frame.contentWindow === null) reject(new Error("The page's sandbox frame was removed."));
      else resolve(frame.contentWindow);
    };
  });
  document.body.append(frame);
  const target = await loaded;
  const { port1: port, port2: theirs } = new MessageChannel();
  port.onmessage = ({ data }) => hear(data);
  // An opaque origin has no name that could be given here; the frame is ours, and what it is told is no secret.
  target.postMessage(code, "*", [theirs]);
  return {
    send: (command) => port.postMessage(command),
    close: () => {
      port.close();
      frame.remove();
    },
  };
};
