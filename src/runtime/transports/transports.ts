import type { SocketAddress } from "../network/addresses.ts";
import type { TransportSocket } from "../network/transport-sockets.ts";
import { nameClass } from "../text/python-types.ts";
import type { BaseProtocol } from "./protocols.ts";

/**
 * What all transports have in common.
 *
 * Follows `BaseTransport` of `Lib/asyncio/transports.py`.
 *
 * @python `asyncio.BaseTransport`
 */
export abstract class BaseTransport {
  static {
    nameClass(this, "BaseTransport", "asyncio.transports");
  }

  /** @internal */
  readonly _extra = new Map<string, unknown>();

  /**
   * What is known of the connection.
   *
   * @param name `peername` for the address of the other end, `sockname` for the own address, `socket` for the
   *   socket.
   * @param otherwise what to give when that is not known; null unless given.
   */
  getExtraInfo(name: "peername" | "sockname"): SocketAddress | null;
  getExtraInfo(name: "socket"): TransportSocket;
  getExtraInfo(name: string, otherwise?: unknown): unknown;
  getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return this._extra.has(name) ? this._extra.get(name) : otherwise;
  }

  /** Whether the transport is closed, or is being closed. */
  abstract isClosing(): boolean;

  /**
   * Closes the connection, once what waits to be sent was sent. Nothing is received any more. In the end the
   * protocol's `connectionLost` is called with null.
   */
  abstract close(): void;

  /** Has another protocol receive what comes from now on. */
  abstract setProtocol(protocol: BaseProtocol): void;

  /** The protocol. */
  abstract getProtocol(): BaseProtocol | null;
}

/** The marks between which writing is paused and resumed. */
export interface WriteBufferLimits {
  /** Above so many waiting bytes `pauseWriting` is called; 64 KiB, or four times `low`, unless given. */
  readonly high?: number | null | undefined;
  /** From so many waiting bytes downwards `resumeWriting` is called; a quarter of `high` unless given. */
  readonly low?: number | null | undefined;
}

/**
 * A connection, as its protocol sees it: it sends bytes, and closes the connection. `loop.createConnection`
 * and servers make them.
 *
 * Follows `Transport` of `Lib/asyncio/transports.py`.
 *
 * @python `asyncio.Transport`
 * @differs There is one class for reading and writing: `ReadTransport` and `WriteTransport`, which pipes
 *   have, are not here.
 */
export abstract class Transport extends BaseTransport {
  static {
    nameClass(this, "Transport", "asyncio.transports");
  }

  /** Whether data is received: it is neither paused nor closed. */
  abstract isReading(): boolean;

  /** Stops receiving until {@link resumeReading}. */
  abstract pauseReading(): void;

  /** Goes on receiving. */
  abstract resumeReading(): void;

  /**
   * Sets the marks for how many bytes may wait to be sent.
   *
   * @param limits `high` and `low`, in bytes.
   * @throws ValueError when they are not `high >= low >= 0`.
   */
  abstract setWriteBufferLimits(limits?: WriteBufferLimits): void;

  /** How many bytes wait to be sent. */
  abstract getWriteBufferSize(): number;

  /** The marks: low and high, in bytes. */
  abstract getWriteBufferLimits(): readonly [low: number, high: number];

  /**
   * Sends bytes. It does not wait: what cannot be sent at once is kept and sent later.
   *
   * @param data the bytes.
   * @throws RuntimeError after {@link writeEof}; TypeError when the argument is not bytes.
   */
  abstract write(data: Uint8Array): void;

  /**
   * Sends several pieces.
   *
   * @param pieces the bytes of each.
   */
  abstract writelines(pieces: Iterable<Uint8Array>): void;

  /** Tells the other end that nothing more will be sent, once what waits was sent. It may go on sending. */
  abstract writeEof(): void;

  /** Whether {@link writeEof} can be called. */
  abstract canWriteEof(): boolean;

  /** Closes the connection at once: what waits to be sent is lost. */
  abstract abort(): void;
}

/** Marks transports of datagrams, which in Python derive from two classes. */
const SENDS_DATAGRAMS: unique symbol = Symbol("sends datagrams");

/**
 * A socket for datagrams, as its protocol sees it. `loop.createDatagramEndpoint` makes them.
 *
 * Follows `DatagramTransport` of `Lib/asyncio/transports.py`.
 *
 * @python `asyncio.DatagramTransport`
 */
export abstract class DatagramTransport extends BaseTransport {
  static {
    nameClass(this, "DatagramTransport", "asyncio.transports");
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && SENDS_DATAGRAMS in value;
  }

  /**
   * Sends a datagram. It does not wait.
   *
   * @param data its bytes.
   * @param address host and port; null, or left out, for those that the transport was made with.
   * @throws TypeError when the first argument is not bytes; ValueError for another address than its own.
   */
  abstract sendto(data: Uint8Array, address?: SocketAddress | readonly [string, number] | null): void;

  /** Closes the socket at once: what waits to be sent is lost. */
  abstract abort(): void;
}

/** A transport of datagrams, as one. */
export function asDatagramTransport(transport: object): DatagramTransport {
  if (transport instanceof DatagramTransport) return transport;
  throw new TypeError("a transport of datagrams was expected");
}

/** Makes the instances of a class count as instances of {@link DatagramTransport}. */
export function countsAsDatagramTransport(transportClass: { readonly prototype: object }): void {
  Object.defineProperty(transportClass.prototype, SENDS_DATAGRAMS, { value: true });
}
