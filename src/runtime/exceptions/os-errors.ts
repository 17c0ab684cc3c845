import { nameClass } from "../text/python-types.ts";
import { repr, str } from "../text/repr.ts";
import { Exception } from "./exceptions.ts";

/**
 * The system reported an error. Made with the number of an error and a text, it is of the class that belongs
 * to the number: `new OSError(111, "…")` is a {@link ConnectionRefusedError}.
 *
 * Follows `OSError` of `Objects/exceptions.c`.
 */
export class OSError extends Exception {
  static {
    nameClass(this, "OSError");
  }

  /** The file that the error is about; null when there is none. */
  readonly filename: unknown;

  constructor(...args: unknown[]) {
    super(...(args.length > 2 ? args.slice(0, 2) : args));
    this.filename = args[2] ?? null;
    const own = new.target === OSError && args.length >= 2 ? byNumber.get(args[0]) : undefined;
    if (own !== undefined) return new own(...args);
  }

  /** The number of the error, as Linux has it; null when the exception was made without one. */
  get errno(): unknown {
    return this.args.length >= 2 ? this.args[0] : null;
  }

  /** The text of the error; null when the exception was made without a number. */
  get strerror(): unknown {
    return this.args.length >= 2 ? this.args[1] : null;
  }

  /** Python's text: `[Errno 111] Connection refused`. */
  __str__(): string {
    const { args, filename } = this;
    const file = filename === null ? "" : `: ${repr(filename)}`;
    if (args.length >= 2) return `[Errno ${str(args[0])}] ${str(args[1])}${file}`;
    return args.length === 0 ? "" : str(args[0]);
  }
}

/** The operation would have to wait, on something that never waits. */
export class BlockingIOError extends OSError {
  static {
    nameClass(this, "BlockingIOError");
  }
}

/** The program is not allowed to do that. */
export class PermissionError extends OSError {
  static {
    nameClass(this, "PermissionError");
  }
}

/** There is no process of that number. */
export class ProcessLookupError extends OSError {
  static {
    nameClass(this, "ProcessLookupError");
  }
}

/** A connection failed. */
export class ConnectionError extends OSError {
  static {
    nameClass(this, "ConnectionError");
  }
}

/** The other end of the connection is closed, and yet something was sent to it. */
export class BrokenPipeError extends ConnectionError {
  static {
    nameClass(this, "BrokenPipeError");
  }
}

/** The connection was given up. */
export class ConnectionAbortedError extends ConnectionError {
  static {
    nameClass(this, "ConnectionAbortedError");
  }
}

/** No server listens at that address. */
export class ConnectionRefusedError extends ConnectionError {
  static {
    nameClass(this, "ConnectionRefusedError");
  }
}

/** The other end broke the connection off. */
export class ConnectionResetError extends ConnectionError {
  static {
    nameClass(this, "ConnectionResetError");
  }
}

/**
 * Something took longer than it was allowed to: `asyncio.timeout`, `asyncio.waitFor`.
 *
 * @python `asyncio.TimeoutError`
 */
export class TimeoutError extends OSError {
  static {
    nameClass(this, "TimeoutError");
  }
}

/** Follows `errnomap` of `Objects/exceptions.c`. */
const byNumber = new Map<unknown, new (...args: unknown[]) => OSError>([
  [1, PermissionError],
  [3, ProcessLookupError],
  [11, BlockingIOError],
  [13, PermissionError],
  [32, BrokenPipeError],
  [103, ConnectionAbortedError],
  [104, ConnectionResetError],
  [108, BrokenPipeError],
  [110, TimeoutError],
  [111, ConnectionRefusedError],
  [114, BlockingIOError],
  [115, BlockingIOError],
]);
