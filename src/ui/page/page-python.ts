import { atom, type ReadableAtom } from "nanostores";
import type { PythonSandbox } from "../../python/protocol.ts";

/** The state of CPython in this page. Sizes are in bytes. */
export type PythonState =
  | { readonly kind: "absent" }
  | { readonly kind: "downloading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "failed" };

/** The page's one CPython, for all of its cells. */
export interface PagePython {
  readonly $state: ReadableAtom<PythonState>;
  /** How many bytes the first run will download. */
  downloadSize(): Promise<number>;
  /**
   * CPython, downloaded when it is first asked for.
   *
   * @param signal is aborted when the caller no longer waits; when no caller waits, the download is aborted
   * @throws Error when it cannot be loaded, or the download was aborted; the next call tries again
   */
  sandbox(signal?: AbortSignal): Promise<PythonSandbox>;
}

/** The part of `src/python/page/client.ts` that is used. */
export interface PythonClient {
  createPythonSandbox(): PythonSandbox;
  pythonDownloadSize(): Promise<number>;
}

/** @param load loads the client, which is not part of the page's own script */
export function createPagePython(load: () => Promise<PythonClient>): PagePython {
  const $state = atom<PythonState>({ kind: "absent" });
  let sandbox: PythonSandbox | null = null;
  let preparing: Preparation | null = null;

  async function prepare({ signal }: AbortController): Promise<PythonSandbox> {
    try {
      sandbox ??= (await load()).createPythonSandbox();
      signal.throwIfAborted();
      await sandbox.prepare({
        signal,
        progress({ loaded, total }) {
          $state.set({ kind: "downloading", loaded, total });
        },
      });
      $state.set({ kind: "ready" });
      return sandbox;
    } catch (reason) {
      // An aborted download may end when another has already begun.
      if (preparing?.control.signal === signal) preparing = null;
      if (preparing === null) $state.set({ kind: signal.aborted ? "absent" : "failed" });
      throw reason;
    }
  }

  function begin(): Preparation {
    const control = new AbortController();
    return { control, waiting: 0, sandbox: prepare(control) };
  }

  return {
    $state,
    downloadSize: async () => (await load()).pythonDownloadSize(),
    sandbox(signal) {
      const preparation = (preparing ??= begin());
      preparation.waiting++;
      signal?.addEventListener("abort", () => {
        if (--preparation.waiting > 0 || $state.get().kind === "ready") return;
        preparation.control.abort();
        if (preparing === preparation) preparing = null;
      });
      return preparation.sandbox;
    },
  };
}

/** A download that is under way, or over. */
interface Preparation {
  readonly control: AbortController;
  readonly sandbox: Promise<PythonSandbox>;
  /** How many callers wait for it. */
  waiting: number;
}

/** The page's own. */
export const pagePython = createPagePython(() => import("../../python/page/client.ts"));
