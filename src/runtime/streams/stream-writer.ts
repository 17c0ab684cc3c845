import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import type { SocketAddress } from "../network/addresses.ts";
import type { TransportSocket } from "../network/transport-sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { sleep } from "../tasks/sleep.ts";
import { places } from "../text/cpython-places.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import type { Transport } from "../transports/transports.ts";
import type { StreamReaderProtocol } from "./stream-protocol.ts";
import type { StreamReader } from "./stream-reader.ts";

/**
 * Writes bytes to a connection. `openConnection` gives one, and a server gives one to its callback.
 *
 * Follows `StreamWriter` of `Lib/asyncio/streams.py`.
 *
 * @python `asyncio.StreamWriter`
 * @differs CPython closes the connection of a writer that is no longer referred to. Here it stays open until
 *   the program closes it, or its loop is closed.
 */
export class StreamWriter {
  static {
    nameClass(this, "StreamWriter", "asyncio.streams");
  }

  /** The transport that sends. */
  readonly transport: Transport;
  readonly #protocol: StreamReaderProtocol;
  readonly #reader: StreamReader;

  /** @internal */
  constructor(transport: Transport, protocol: StreamReaderProtocol, reader: StreamReader, loop: Loop) {
    this.transport = transport;
    this.#protocol = protocol;
    this.#reader = reader;
    // CPython makes a future here that nothing waits for.
    loop.createFuture<null>()._setResult(null);
  }

  /**
   * Sends bytes. It does not wait: what cannot be sent at once is kept and sent later. `await writer.drain()`
   * after it waits while too much is kept.
   *
   * @param data the bytes, for example `encode("hello\n")`.
   * @throws RuntimeError after {@link writeEof}; TypeError when the argument is not bytes.
   */
  write(data: Uint8Array): void {
    this.transport.write(data);
  }

  /**
   * Sends several pieces.
   *
   * @param pieces the bytes of each.
   */
  writelines(pieces: Iterable<Uint8Array>): void {
    this.transport.writelines(pieces);
  }

  /** Tells the other end that nothing more will be sent, once what is kept was sent. It may go on sending. */
  writeEof(): void {
    this.transport.writeEof();
  }

  /** Whether {@link writeEof} can be called. */
  canWriteEof(): boolean {
    return this.transport.canWriteEof();
  }

  /** Closes the connection, once what is kept was sent. */
  close(): void {
    this.transport.close();
  }

  /** Whether the connection is closed, or is being closed. */
  isClosing(): boolean {
    return this.transport.isClosing();
  }

  /** A coroutine that waits until the connection has ended. */
  waitClosed(): Coroutine<null> {
    return internalCoroutine(this.#waitingUntilClosed(), places["StreamWriter.wait_closed"]);
  }

  *#waitingUntilClosed(): Generator<unknown, null, never> {
    yield at(places["StreamWriter.wait_closed"].awaits[0], this.#protocol._closed);
    return null;
  }

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
    return this.transport.getExtraInfo(name, otherwise);
  }

  /**
   * A coroutine that waits while more is kept than the high-water mark allows: 64 KiB unless
   * `transport.setWriteBufferLimits` says otherwise.
   *
   * @throws ConnectionResetError, from the coroutine, when the connection has ended; or the error with which
   *   it did.
   */
  drain(): Coroutine<null> {
    return internalCoroutine(this.#draining(), places["StreamWriter.drain"]);
  }

  *#draining(): Generator<unknown, null, never> {
    if (this.#reader.exception() !== null) throw withRaiseContext(this.#reader.exception());
    // So that the end of the connection, and its error, are known.
    if (this.transport.isClosing()) yield at(places["StreamWriter.drain"].awaits[0], sleep(0));
    yield at(places["StreamWriter.drain"].awaits[1], this.#protocol._drain());
    return null;
  }

  /** Python's text: `<StreamWriter transport=<_SelectorSocketTransport fd=7 …> reader=<StreamReader …>>`. */
  __repr__(): string {
    return `<${this.constructor.name} transport=${repr(this.transport)} reader=${repr(this.#reader)}>`;
  }
}
