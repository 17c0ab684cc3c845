import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { ValueError } from "../exceptions/exceptions.ts";
import { OSError } from "../exceptions/os-errors.ts";
import type { SocketAddress } from "../network/addresses.ts";
import { AF_INET6, SOCK_STREAM, type SocketConstant } from "../network/constants.ts";
import type { AddressInfo, Port } from "../network/host-names.ts";
import { StreamSocket } from "../network/sockets.ts";
import { numberOf } from "../network/system-errors.ts";
import type { Loop } from "../state/loop-types.ts";
import { gather } from "../tasks/gather.ts";
import { sleep } from "../tasks/sleep.ts";
import { places } from "../text/cpython-places.ts";
import { repr } from "../text/repr.ts";
import { refuseUnexpected } from "../text/unexpected-options.ts";
import { bindError } from "./connecting.ts";
import { resolved } from "./resolving.ts";
import { Server } from "./server.ts";
import type { StreamProtocol } from "./socket-transport.ts";

const PLACE = places["BaseEventLoop.create_server"];
const GETADDRINFO = places["BaseEventLoop._create_server_getaddrinfo"];

/** Where a server listens: a host, several of them, or null for all addresses of the computer. */
export type ServerHost = string | readonly (string | null)[] | null;

/** The last argument of `createServer`. */
export interface ServerOptions {
  /** `socket.AF_INET` or `socket.AF_INET6`, where only one of them is to be used. */
  readonly family?: SocketConstant | undefined;
  /** How many connections may wait to be accepted; 100 unless given. */
  readonly backlog?: number | undefined;
  /** Whether an address may be used that was in use a moment ago; true unless given. */
  readonly reuseAddress?: boolean | null | undefined;
  /** Whether several servers may share the port; false unless given. */
  readonly reusePort?: boolean | null | undefined;
  /** Whether the server accepts connections at once; true unless given. */
  readonly startServing?: boolean | undefined;
}

/** The names of {@link ServerOptions}. */
const OPTIONS = ["family", "backlog", "reuseAddress", "reusePort", "startServing"];

/**
 * A coroutine that makes a server. Follows `create_server` of `Lib/asyncio/base_events.py`.
 *
 * @param makeProtocol makes the protocol of each connection.
 */
export function createServer(
  loop: Loop,
  makeProtocol: () => StreamProtocol,
  host: ServerHost,
  port: Port,
  options: ServerOptions,
): Coroutine<Server> {
  refuseUnexpected(PLACE.name, options, OPTIONS);
  return internalCoroutine(creating(loop, makeProtocol, host, port, options), PLACE);
}

function* creating(
  loop: Loop,
  makeProtocol: () => StreamProtocol,
  host: ServerHost,
  port: Port,
  options: ServerOptions,
): Generator<unknown, Server, never> {
  if (host === null && port === null) throw new ValueError("Neither host/port nor sock were specified");
  const hosts = host === "" ? [null] : typeof host === "string" || host === null ? [host] : host;
  const asked = hosts.map((each) => internalCoroutine(asking(loop, each, port, options.family), GETADDRINFO));
  const infos: readonly (readonly AddressInfo[])[] = yield at(PLACE.awaits[0], gather(...asked));
  const sockets = boundSockets(loop, withoutDuplicates(infos.flat()), options);
  const server = new Server(loop, sockets, makeProtocol, options.backlog ?? 100);
  if (options.startServing !== false) {
    server._startServing();
    yield at(PLACE.awaits[1], sleep(0));
  }
  return server;
}

/** Follows `_create_server_getaddrinfo` of `Lib/asyncio/base_events.py`. */
function* asking(
  loop: Loop,
  host: string | null,
  port: Port,
  family: SocketConstant | undefined,
): Generator<unknown, readonly AddressInfo[], readonly AddressInfo[]> {
  return yield at(
    GETADDRINFO.awaits[0],
    resolved(loop, { host, port, family, kind: SOCK_STREAM, isPassive: true }),
  );
}

function withoutDuplicates(infos: readonly AddressInfo[]): readonly AddressInfo[] {
  return [...new Map(infos.map((info) => [repr(info), info])).values()];
}

function boundSockets(
  loop: Loop,
  infos: readonly AddressInfo[],
  options: ServerOptions,
): readonly StreamSocket[] {
  const sockets: StreamSocket[] = [];
  try {
    for (const [family, , , , address] of infos) {
      const socket = new StreamSocket(loop._sockets.network, family);
      sockets.push(socket);
      socket.end.options = {
        reuseAddress: options.reuseAddress ?? true,
        reusePort: options.reusePort ?? false,
        onlyIpv6: family === AF_INET6,
      };
      if (!isBound(socket, address)) sockets.pop()?.close();
    }
    if (sockets.length === 0) {
      const addresses = infos.map(([, , , , address]) => address);
      throw new OSError(`could not bind on any address out of ${repr(addresses)}`);
    }
  } catch (exception) {
    for (const socket of sockets) socket.close();
    throw exception;
  }
  return sockets;
}

/** Binds a socket; false for an address that this computer has not. */
function isBound(socket: StreamSocket, address: SocketAddress): boolean {
  try {
    socket.bind(address);
    return true;
  } catch (exception) {
    if (!(exception instanceof OSError)) throw exception;
    if (exception.errno === numberOf("EADDRNOTAVAIL")) return false;
    const error = bindError(exception, address);
    // Python raises it "from None".
    error.__context__ = exception;
    error.__suppress_context__ = true;
    throw error;
  }
}
