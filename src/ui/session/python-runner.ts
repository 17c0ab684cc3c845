import type { PagePython } from "../page/page-python.ts";
import type { Runner } from "./runner.ts";

/** Runs Python on the page's CPython, which is downloaded when it is first needed. */
export function pythonRunner(python: Pick<PagePython, "$state" | "sandbox">): Runner {
  return {
    async prepare(source, report, signal) {
      if (python.$state.get().kind !== "ready") report("downloading");
      try {
        const sandbox = await python.sandbox(signal);
        return {
          kind: "ready",
          start(listener, settings) {
            report("starting");
            return sandbox.run({ source, ...settings }, (message) => {
              if (message.kind === "begun") report("executing");
              listener(message);
            });
          },
        };
      } catch {
        return { kind: "failed", failure: "python" };
      }
    },
  };
}
