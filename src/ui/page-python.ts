import { atom, type ReadableAtom } from "nanostores";
import type { PythonSandbox } from "../python/protocol.ts";

/** How far CPython is in this page. Sizes are in bytes. */
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
   * @throws Error when it cannot be loaded; the next call tries again
   */
  sandbox(): Promise<PythonSandbox>;
}

/** What `src/python/client.ts` offers. */
export interface PythonClient {
  createPythonSandbox(): PythonSandbox;
  pythonDownloadSize(): Promise<number>;
}

/** @param load loads the client, which is no part of the page's own script */
export function createPagePython(load: () => Promise<PythonClient>): PagePython {
  const $state = atom<PythonState>({ kind: "absent" });
  let sandbox: PythonSandbox | null = null;
  let preparing: Promise<PythonSandbox> | null = null;

  async function prepare(): Promise<PythonSandbox> {
    try {
      sandbox ??= (await load()).createPythonSandbox();
      await sandbox.prepare(({ loaded, total }) => {
        $state.set({ kind: "downloading", loaded, total });
      });
      $state.set({ kind: "ready" });
      return sandbox;
    } catch (reason) {
      preparing = null;
      $state.set({ kind: "failed" });
      throw reason;
    }
  }

  return {
    $state,
    downloadSize: async () => (await load()).pythonDownloadSize(),
    sandbox: () => (preparing ??= prepare()),
  };
}

/** The page's own. */
export const pagePython = createPagePython(() => import("../python/client.ts"));
