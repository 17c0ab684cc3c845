import type { Coroutine } from "../coroutines/coroutines.ts";
import type { Port } from "../network/host-names.ts";
import { type ConnectionOptions, createConnection } from "../transports/create-connection.ts";
import { createDatagramEndpoint, type DatagramOptions } from "../transports/create-datagram-endpoint.ts";
import { createServer, type ServerHost, type ServerOptions } from "../transports/create-server.ts";
import type { DatagramProtocol } from "../transports/protocols.ts";
import type { Server } from "../transports/server.ts";
import type { StreamProtocol } from "../transports/socket-transport.ts";
import type { DatagramTransport, Transport } from "../transports/transports.ts";
import { SocketWatch } from "../transports/socket-watch.ts";
import { SignalLoop } from "./signal-loop.ts";

/**
 * The part of a loop that connects, and serves connections.
 *
 * Follows `BaseEventLoop` of `Lib/asyncio/base_events.py` (`create_connection` … `create_server`).
 */
export abstract class NetworkLoop extends SignalLoop {
  /** @internal */
  override readonly _sockets: SocketWatch = new SocketWatch(this);

  /**
   * Connects to a server.
   *
   * @param makeProtocol makes the protocol, whose methods are called.
   * @param host the server's host: `localhost`, `127.0.0.1` or `::1`.
   * @param port the server's port.
   * @param options `family`, `localAddr`, `allErrors`.
   * @returns a coroutine of the transport and the protocol.
   * @throws OSError, from the coroutine, when there is no connection.
   */
  createConnection<P extends StreamProtocol>(
    makeProtocol: () => P,
    host: string | null = null,
    port: Port = null,
    options: ConnectionOptions = {},
  ): Coroutine<readonly [Transport, P]> {
    return createConnection(this, makeProtocol, host, port, options);
  }

  /**
   * Makes a server.
   *
   * @param makeProtocol makes the protocol of each connection.
   * @param host where to listen: `localhost`, `127.0.0.1`, `::1`, or several of them; null for all.
   * @param port the port; 0 for any that is free.
   * @param options `family`, `backlog`, `reuseAddress`, `reusePort`, `startServing`.
   * @returns a coroutine of the server.
   * @throws OSError, from the coroutine, when the port is in use.
   */
  createServer(
    makeProtocol: () => StreamProtocol,
    host: ServerHost = null,
    port: Port = null,
    options: ServerOptions = {},
  ): Coroutine<Server> {
    return createServer(this, makeProtocol, host, port, options);
  }

  /**
   * Makes a socket for datagrams.
   *
   * @param makeProtocol makes the protocol, whose methods are called.
   * @param options `localAddr` and `remoteAddr`: host and port; `family`, `reusePort`, `allowBroadcast`.
   * @returns a coroutine of the transport and the protocol.
   * @throws OSError, from the coroutine, when the port is in use.
   */
  createDatagramEndpoint<P extends DatagramProtocol>(
    makeProtocol: () => P,
    options: DatagramOptions = {},
  ): Coroutine<readonly [DatagramTransport, P]> {
    return createDatagramEndpoint(this, makeProtocol, options);
  }
}
