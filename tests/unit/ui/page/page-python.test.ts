import { describe, expect, test, vi } from "vitest";
import type { DownloadProgress, PythonSandbox } from "../../../../src/python/protocol.ts";
import { createPagePython, type PythonState } from "../../../../src/ui/page/page-python.ts";

/** A client whose download goes in the steps given, or fails. */
function client(steps: readonly (DownloadProgress | Error)[]) {
  const made = { sandboxes: 0, preparations: 0 };
  const load = () =>
    Promise.resolve({
      pythonDownloadSize: () => Promise.resolve(6_300_000),
      createPythonSandbox(): PythonSandbox {
        made.sandboxes++;
        return {
          prepare({ progress, signal } = {}) {
            const step = steps[made.preparations++];
            if (step instanceof Error) return Promise.reject(step);
            if (step !== undefined) progress?.(step);
            if (step !== undefined && step.loaded === step.total) return Promise.resolve();
            return new Promise((_resolve, reject) => {
              signal?.addEventListener("abort", () => {
                reject(new Error("given up"));
              });
            });
          },
          run: () => ({ stop: () => undefined }),
          check: () => Promise.resolve([]),
        };
      },
    });
  return { made, load };
}

const half = { loaded: 5, total: 10 };
const whole = { loaded: 10, total: 10 };

describe("the page's CPython", () => {
  test("is downloaded at the first request, and reports the progress", async () => {
    const { made, load } = client([whole]);
    const python = createPagePython(load);
    const states: PythonState[] = [];
    python.$state.subscribe((state) => states.push(state));
    expect(made.sandboxes).toBe(0);
    await python.sandbox();
    expect(states).toEqual([{ kind: "absent" }, { kind: "downloading", ...whole }, { kind: "ready" }]);
  });

  test("is one for all cells", async () => {
    const { made, load } = client([whole]);
    const python = createPagePython(load);
    const [first, second] = await Promise.all([python.sandbox(), python.sandbox()]);
    expect(second).toBe(first);
    expect(made).toEqual({ sandboxes: 1, preparations: 1 });
  });

  test("says that it could not be loaded, and is tried again by the next run", async () => {
    const { made, load } = client([new Error("offline"), whole]);
    const python = createPagePython(load);
    await expect(python.sandbox()).rejects.toThrow("offline");
    expect(python.$state.get()).toEqual({ kind: "failed" });
    await python.sandbox();
    expect(python.$state.get()).toEqual({ kind: "ready" });
    expect(made.preparations).toBe(2);
  });

  test("is aborted when no caller waits for it any more", async () => {
    const { made, load } = client([half, whole]);
    const python = createPagePython(load);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = python.sandbox(one.signal);
    const second = python.sandbox(other.signal);
    await vi.waitFor(() => expect(python.$state.get().kind).toBe("downloading"));
    one.abort();
    expect(made.preparations).toBe(1);
    other.abort();
    await expect(Promise.all([first, second])).rejects.toThrow("given up");
    expect(python.$state.get()).toEqual({ kind: "absent" });
    await python.sandbox();
    expect(python.$state.get()).toEqual({ kind: "ready" });
  });

  test("is not given up while one of two still waits", async () => {
    const { load } = client([half]);
    const python = createPagePython(load);
    const one = new AbortController();
    void python.sandbox(one.signal);
    void python.sandbox(new AbortController().signal);
    await vi.waitFor(() => expect(python.$state.get().kind).toBe("downloading"));
    one.abort();
    expect(python.$state.get().kind).toBe("downloading");
  });

  test("knows its size before anything is downloaded", async () => {
    const { made, load } = client([]);
    expect(await createPagePython(load).downloadSize()).toBe(6_300_000);
    expect(made.sandboxes).toBe(0);
  });
});
