import { LimitReached } from "../../trace/model/limits.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { escapesTheLoop } from "../exceptions/exceptions.ts";
import { addCallbackEntry } from "../exceptions/traceback.ts";
import { madeIn } from "../futures/creation-sites.ts";
import type { SocketAddress } from "../network/addresses.ts";
import type { StreamSocket } from "../network/sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { MethodCallback } from "./method-callback.ts";
import type { ConnectionCounter } from "./selector-transport.ts";
import { SelectorSocketTransport, type StreamProtocol } from "./socket-transport.ts";
import { namedFuture } from "./waiters.ts";

const MAKER = places["BaseSelectorEventLoop._accept_connection"];
const PLACE = places["BaseSelectorEventLoop._accept_connection2"];

/**
 * Accepts the connections that come to a socket. Follows `_start_serving` of
 * `Lib/asyncio/selector_events.py`.
 *
 * @param backlog how many are accepted at once.
 */
export function startAccepting(
  loop: Loop,
  socket: StreamSocket,
  makeProtocol: () => StreamProtocol,
  server: ConnectionCounter,
  backlog: number,
): void {
  const accept = new MethodCallback("BaseSelectorEventLoop._accept_connection", () => {
    for (let count = 0; count <= backlog; count++) {
      const accepted = socket.accept();
      if (accepted === null) return;
      const connection = { loop, makeProtocol, server, ...accepted };
      madeIn(loop.createTask(internalCoroutine(beginning(connection), PLACE)), MAKER);
    }
  });
  loop._sockets.addReader(socket.descriptor, accept);
}

/** A connection that was accepted. */
interface AcceptedConnection {
  readonly loop: Loop;
  readonly socket: StreamSocket;
  readonly peer: SocketAddress;
  readonly makeProtocol: () => StreamProtocol;
  readonly server: ConnectionCounter;
}

/** Follows `_accept_connection2` of `Lib/asyncio/selector_events.py`. */
function* beginning(connection: AcceptedConnection): Generator<unknown, null, never> {
  const { loop, socket, peer, makeProtocol, server } = connection;
  const created: { protocol?: StreamProtocol; transport?: SelectorSocketTransport } = {};
  try {
    created.protocol = makeProtocol();
    const waiter = namedFuture<null>(loop, () => "connection_made()");
    const transport = new SelectorSocketTransport(loop, socket, created.protocol, waiter, {
      peername: peer,
      server,
    });
    created.transport = transport;
    try {
      yield at(PLACE.awaits[0], waiter);
    } catch (exception) {
      transport.close();
      throw exception;
    }
  } catch (exception) {
    if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
    // Nothing refers to it any more.
    if (created.transport === undefined) {
      socket.network.log.whileFreeing(() => {
        socket.close();
      });
    }
    if (loop.getDebug()) report(loop, exception, created);
  }
  return null;
}

function report(loop: Loop, exception: unknown, created: object): void {
  addCallbackEntry(exception, new Error());
  loop.callExceptionHandler({
    message: "Error on transport creation for incoming connection",
    exception,
    ...created,
  });
}
