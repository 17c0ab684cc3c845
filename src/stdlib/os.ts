import { OSError } from "../runtime/index.ts";
import { raiseSignal } from "./signal.ts";

// As in CPython in a browser.
const PROCESS = 42;

/**
 * The number of the program's process, for {@link kill}.
 *
 * @python `os.getpid`
 */
export function getpid(): number {
  return PROCESS;
}

/**
 * Sends a signal to the program itself; its handler runs before this returns.
 *
 * @param pid the process: `os.getpid()`.
 * @param sig the signal, for example `signal.SIGTERM`.
 * @throws ProcessLookupError when it is another process; OSError when there is no such signal; what the
 *   handler raises.
 * @python `os.kill`
 */
export function kill(pid: number, sig: number): void {
  if (pid !== PROCESS && pid !== 0) throw new OSError(3, "No such process");
  raiseSignal(sig);
}
