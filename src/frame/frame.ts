import script from "virtual:frame-relay";
import type { FrameCommand, FramePayload } from "./protocol.ts";
import { trustedHtml } from "./trusted-types.ts";

/** The connection to a frame that was opened. */
export interface FrameConnection {
  /**
   * Whether the frame is still in the page: an extension of the browser, or a reader, may have removed it.
   */
  isOpen(): boolean;
  send(command: FrameCommand): void;
  close(): void;
}

/** Opens a frame; `onReport` receives every message that comes out of it. */
export type OpenFrame = (onReport: (report: unknown) => void) => Promise<FrameConnection>;

export interface FrameOptions {
  /** The frame's accessible name. */
  readonly title: string;
  /** Whether scripts in it may compile WebAssembly. */
  readonly mayCompileWasm: boolean;
  /** Loads what is sent to the frame. */
  readonly load: () => Promise<FramePayload>;
}

/**
 * The frame's document. Its policy allows no connection, and no script but the frame's own and those made in
 * its memory. The page's policy holds in the frame too, and names the frame's script by its hash
 * (src/tools/plugins/content-security-policy.ts).
 */
function documentOf(script: string, mayCompileWasm: boolean): string {
  const scripts = ["'unsafe-inline'", "blob:", ...(mayCompileWasm ? ["'wasm-unsafe-eval'"] : [])];
  const policy = `default-src 'none'; script-src ${scripts.join(" ")}; worker-src blob:`;
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
}

/**
 * Opens a hidden frame in which programs run. `allow-scripts` alone gives it an opaque origin: it has no
 * storage, no cookies, and no way to the page but the port that it receives.
 *
 * @throws Error when the payload cannot be loaded
 */
export function frameOpener({ title, mayCompileWasm, load }: FrameOptions): OpenFrame {
  return async (onReport) => {
    const payload = await load();
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = title;
    frame.hidden = true;
    frame.srcdoc = trustedHtml(documentOf(script, mayCompileWasm));
    const loaded = new Promise<Window>((resolve, reject) => {
      frame.onload = () => {
        if (frame.contentWindow === null) reject(new Error("The page's sandbox frame was removed."));
        else resolve(frame.contentWindow);
      };
    });
    document.body.append(frame);
    const target = await loaded;
    const { port1: port, port2: theirs } = new MessageChannel();
    port.onmessage = ({ data }) => onReport(data);
    // An opaque origin cannot be named here. The frame is the page's own, and the payload is no secret.
    target.postMessage(payload, "*", [theirs]);
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
