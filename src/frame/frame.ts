import type { FrameCommand, Parcel } from "./protocol.ts";
import { relay } from "./relay.ts";

/** The way to a frame that was opened. */
export interface FrameConnection {
  /** Whether the frame is still in the page: an extension of the browser, or a reader, may have removed it. */
  isOpen(): boolean;
  send(command: FrameCommand): void;
  close(): void;
}

/** Opens a frame; `hear` gets whatever comes out of it. */
export type OpenFrame = (hear: (report: unknown) => void) => Promise<FrameConnection>;

export interface FrameOptions {
  /** What the frame is called in the page's list of frames. */
  readonly title: string;
  /** What scripts may do in it beside running, in the words of the policy's `script-src`. */
  readonly mayEvaluate: "'unsafe-eval'" | "'wasm-unsafe-eval'";
  /** Loads what the frame is handed. */
  readonly load: () => Promise<Parcel>;
}

/** Nothing may be loaded and nothing connected to: the frame's own script, and workers from its memory, are all. */
function page(mayEvaluate: string): string {
  const policy = `default-src 'none'; script-src 'unsafe-inline' ${mayEvaluate} blob:; worker-src blob:`;
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>(${relay.toString()})()</script>`;
}

/**
 * Opens a hidden frame in which programs run. `allow-scripts` alone gives it an opaque origin: it has no storage, no
 * cookies, and no way to the page but the port that it is handed.
 *
 * @throws Error when what the frame is to be handed cannot be loaded
 */
export function frameOpener({ title, mayEvaluate, load }: FrameOptions): OpenFrame {
  return async (hear) => {
    const parcel = await load();
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = title;
    frame.hidden = true;
    frame.srcdoc = page(mayEvaluate);
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
    target.postMessage(parcel, "*", [theirs]);
    return {
      isOpen: () => frame.isConnected,
      send: (command) => port.postMessage(command),
      close: () => {
        port.close();
        frame.remove();
      },
    };
  };
}
