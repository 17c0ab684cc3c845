import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { getRunningLoop } from "../loop/running-loop.ts";
import type { Port } from "../network/host-names.ts";
import { places } from "../text/cpython-places.ts";
import { makeTuple } from "../text/python-types.ts";
import type { ConnectionOptions } from "../transports/create-connection.ts";
import type { ServerHost, ServerOptions } from "../transports/create-server.ts";
import type { Server } from "../transports/server.ts";
import type { Transport } from "../transports/transports.ts";
import { type ClientConnected, StreamReaderProtocol } from "./stream-protocol.ts";
import { DEFAULT_LIMIT, StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

/** An option of streams. */
export interface StreamOptions {
  /**
   * How many bytes a line may have, and half of how many are kept before reading pauses; 64 KiB unless given.
   */
  readonly limit?: number | undefined;
}

/** The last argument of {@link openConnection}. */
export interface OpenConnectionOptions extends StreamOptions, ConnectionOptions {}

/** The last argument of {@link startServer}. */
export interface StartServerOptions extends StreamOptions, ServerOptions {}

/**
 * Connects to a server.
 *
 * Follows `open_connection` of `Lib/asyncio/streams.py`.
 *
 * @param host the server's host: `localhost`, `127.0.0.1` or `::1`.
 * @param port the server's port.
 * @param options `limit`, and what `loop.createConnection` takes.
 * @returns a coroutine of a reader and a writer.
 * @throws OSError, from the coroutine, when there is no connection: ConnectionRefusedError when no server
 *   listens there, gaierror when there is no such host.
 * @python `asyncio.open_connection`
 * @differs The network is inside the program: server and client are in one program, and the only host is
 *   localhost. There is no encryption.
 */
export function openConnection(
  host: string | null = null,
  port: Port = null,
  options: OpenConnectionOptions = {},
): Coroutine<readonly [StreamReader, StreamWriter]> {
  return internalCoroutine(opening(host, port, options), places.open_connection);
}

function* opening(
  host: string | null,
  port: Port,
  { limit = DEFAULT_LIMIT, ...options }: OpenConnectionOptions,
): Generator<unknown, readonly [StreamReader, StreamWriter], never> {
  const loop = getRunningLoop();
  const reader = new StreamReader({ limit, loop });
  const protocol = new StreamReaderProtocol(loop, reader, null);
  const [transport]: readonly [Transport, StreamReaderProtocol] = yield at(
    places.open_connection.awaits[0],
    loop.createConnection(() => protocol, host, port, options),
  );
  return makeTuple(reader, new StreamWriter(transport, protocol, reader, loop));
}

/**
 * Starts a server.
 *
 * Follows `start_server` of `Lib/asyncio/streams.py`.
 *
 * @param clientConnected is called with a reader and a writer for each connection; when it is an async
 *   function, it runs as a task.
 * @param host where to listen: `localhost`, `127.0.0.1`, `::1`, or several of them; null for all.
 * @param port the port; 0 for any that is free.
 * @param options `limit`, and what `loop.createServer` takes.
 * @returns a coroutine of the server.
 * @throws OSError, from the coroutine, when the port is in use.
 * @python `asyncio.start_server`
 * @differs The network is inside the program: only a client in the same program can connect. There is no
 *   encryption.
 */
export function startServer(
  clientConnected: ClientConnected,
  host: ServerHost = null,
  port: Port = null,
  options: StartServerOptions = {},
): Coroutine<Server> {
  return internalCoroutine(starting(clientConnected, host, port, options), places.start_server);
}

function* starting(
  clientConnected: ClientConnected,
  host: ServerHost,
  port: Port,
  { limit = DEFAULT_LIMIT, ...options }: StartServerOptions,
): Generator<unknown, Server, Server> {
  const loop = getRunningLoop();
  const makeProtocol = (): StreamReaderProtocol =>
    new StreamReaderProtocol(loop, new StreamReader({ limit, loop }), clientConnected);
  return yield at(places.start_server.awaits[0], loop.createServer(makeProtocol, host, port, options));
}
