import type { Sandbox } from "../sandbox/protocol.ts";

let sandbox: Promise<Sandbox> | null = null;

/** The page's one sandbox, loaded when it is first asked for. A failed attempt is tried again by the next call. */
export function pageSandbox(): Promise<Sandbox> {
  sandbox ??= import("../sandbox/client.ts").then(
    ({ createSandbox }) => createSandbox(),
    (error: unknown) => {
      sandbox = null;
      throw error;
    },
  );
  return sandbox;
}
