import type { ConnectionEnd, ConnectionId } from "../../trace/model/events.ts";
import type { Interpreter } from "../state/interpreter.ts";
import type { SocketAddress } from "./addresses.ts";

/** What happens at one end of a connection. */
type Change = "sent" | "ended" | "closed" | "reset";

/** Records for the trace what happens to connections. */
export class ConnectionLog {
  readonly #run: Interpreter;
  #count = 0;
  #isFreeing = false;

  constructor(run: Interpreter) {
    this.#run = run;
  }

  /** A connection is there. @returns its number in the trace */
  opened(client: SocketAddress | null, server: SocketAddress | null): ConnectionId {
    const run = this.#run;
    const connection = ++this.#count;
    if (run.isRecorded) {
      run.record({
        kind: "connection-opened",
        ...run.exactMoment(),
        connection,
        client: textOf(client),
        server: textOf(server),
      });
    }
    return connection;
  }

  /**
   * Something happens at an end of a connection.
   *
   * @param connection its number; null for what is no connection that was recorded.
   * @param bytes how many are sent, or lost.
   */
  changed(connection: ConnectionId | null, end: ConnectionEnd, change: Change, bytes = 0): void {
    const run = this.#run;
    if (connection === null || this.#isFreeing || !run.isRecorded) return;
    run.record({ kind: "connection-changed", ...run.exactMoment(), connection, end, change, bytes });
  }

  /** Within the body sockets are closed because nothing refers to them any more, which is not recorded. */
  whileFreeing(body: () => void): void {
    this.#isFreeing = true;
    try {
      body();
    } finally {
      this.#isFreeing = false;
    }
  }
}

function textOf(address: SocketAddress | null): string {
  if (address === null) return "";
  const [host, port] = address;
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
