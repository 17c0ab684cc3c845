import "../state/disposal-symbols.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { beginExcept, endExcept, raisedInExcept } from "../exceptions/exception-context.ts";
import { CancelledError, RuntimeError } from "../exceptions/exceptions.ts";
import type { Future } from "../futures/futures.ts";
import type { StreamSocket } from "../network/sockets.ts";
import { TransportSocket } from "../network/transport-sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { nameClass, tupleOf } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { sleep } from "../tasks/sleep.ts";
import { startAccepting } from "./accepting.ts";
import type { ConnectionCounter } from "./selector-transport.ts";
import type { StreamProtocol } from "./socket-transport.ts";
import type { Transport } from "./transports.ts";
import { namedFuture } from "./waiters.ts";

/**
 * A server: sockets that listen, and the connections that came to them. `startServer` and `loop.createServer`
 * make one. Written `await using running = server;`, it is closed at the end of the block, as by Python's
 * `async with server:`.
 *
 * Follows `Server` of `Lib/asyncio/base_events.py`.
 *
 * @python `asyncio.Server`
 * @differs Python's `async with server:` is `await using running = server;`. In CPython a connection that is
 *   no longer referred to is no longer counted among those of the server; here it is until it ends.
 */
export class Server implements ConnectionCounter {
  static {
    nameClass(this, "Server", "asyncio.base_events");
  }

  readonly #loop: Loop;
  #sockets: readonly StreamSocket[] | null;
  readonly #makeProtocol: () => StreamProtocol;
  readonly #backlog: number;
  readonly #clients = new Set<Transport>();
  #waiters: Future<null>[] | null = [];
  #isServing = false;
  #servingForever: Future<null> | null = null;

  /** @internal */
  constructor(
    loop: Loop,
    sockets: readonly StreamSocket[],
    makeProtocol: () => StreamProtocol,
    backlog: number,
  ) {
    this.#loop = loop;
    this.#sockets = sockets;
    this.#makeProtocol = makeProtocol;
    this.#backlog = backlog;
  }

  /** @internal */
  _attach(transport: Transport): void {
    this.#clients.add(transport);
  }

  /** @internal */
  _detach(transport: Transport): void {
    this.#clients.delete(transport);
    if (this.#clients.size === 0 && this.#sockets === null) this.#wakeUp();
  }

  #wakeUp(): void {
    const waiters = this.#waiters ?? [];
    this.#waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter._setResult(null);
  }

  /** @internal */
  _startServing(): void {
    if (this.#isServing) return;
    this.#isServing = true;
    if (this.#sockets === null) throw new TypeError("'NoneType' object is not iterable");
    for (const socket of this.#sockets) {
      socket.listen(this.#backlog);
      startAccepting(this.#loop, socket, this.#makeProtocol, this, this.#backlog);
    }
  }

  /** The loop that the server belongs to. */
  getLoop(): Loop {
    return this.#loop;
  }

  /** Whether the server accepts connections. */
  isServing(): boolean {
    return this.#isServing;
  }

  /** The sockets that listen; none once the server is closed. */
  get sockets(): readonly TransportSocket[] {
    return tupleOf((this.#sockets ?? []).map((socket) => new TransportSocket(socket)));
  }

  /** Closes the sockets that listen. Connections that are there go on. */
  close(): void {
    const sockets = this.#sockets;
    if (sockets === null) return;
    this.#sockets = null;
    for (const socket of sockets) {
      this.#loop._sockets.removeReader(socket.descriptor);
      socket.close();
    }
    this.#isServing = false;
    if (this.#servingForever?.done() === false) {
      this.#servingForever.cancel();
      this.#servingForever = null;
    }
    if (this.#clients.size === 0) this.#wakeUp();
  }

  /** Closes all connections, once what waits to be sent was sent. */
  closeClients(): void {
    for (const transport of [...this.#clients]) transport.close();
  }

  /** Closes all connections at once: what waits to be sent is lost. */
  abortClients(): void {
    for (const transport of [...this.#clients]) transport.abort();
  }

  /** A coroutine that begins to accept connections, where `startServing` was false. */
  startServing(): Coroutine<null> {
    return internalCoroutine(this.#starting(), places["Server.start_serving"]);
  }

  *#starting(): Generator<unknown, null, never> {
    this._startServing();
    yield at(places["Server.start_serving"].awaits[0], sleep(0));
    return null;
  }

  /**
   * A coroutine that accepts connections until it is cancelled or the server is closed. Cancelling it closes
   * the server.
   *
   * @throws RuntimeError, from the coroutine, when the server is closed, or another task waits so already.
   */
  serveForever(): Coroutine<null> {
    return internalCoroutine(this.#serving(), places["Server.serve_forever"]);
  }

  *#serving(): Generator<unknown, null, never> {
    if (this.#servingForever !== null) {
      throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    }
    if (this.#sockets === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this._startServing();
    const future = namedFuture<null>(this.#loop, () => "the end of the server");
    this.#servingForever = future;
    try {
      yield at(places["Server.serve_forever"].awaits[0], future);
    } catch (exception) {
      if (!(exception instanceof CancelledError)) throw exception;
      const handled = beginExcept(exception, false);
      try {
        this.close();
        yield at(places["Server.serve_forever"].awaits[1], this.waitClosed());
      } catch (raised) {
        throw raisedInExcept(handled, raised);
      } finally {
        endExcept(handled);
      }
      throw exception;
    } finally {
      this.#servingForever = null;
    }
    return null;
  }

  /** A coroutine that waits until the server is closed and all of its connections have ended. */
  waitClosed(): Coroutine<null> {
    return internalCoroutine(this.#waitingUntilClosed(), places["Server.wait_closed"]);
  }

  *#waitingUntilClosed(): Generator<unknown, null, never> {
    if (this.#waiters === null) return null;
    const waiter = namedFuture<null>(this.#loop, () => "the end of the server's connections");
    this.#waiters.push(waiter);
    yield at(places["Server.wait_closed"].awaits[0], waiter);
    return null;
  }

  /** Closes the server, and waits until its connections have ended; `await using` does that. */
  [Symbol.asyncDispose](): PromiseLike<void>;
  [Symbol.asyncDispose](): object {
    return internalCoroutine(this.#exiting(), places["AbstractServer.__aexit__"]);
  }

  *#exiting(): Generator<unknown, void, never> {
    this.close();
    yield at(places["AbstractServer.__aexit__"].awaits[0], this.waitClosed());
  }

  /** Python's text: `<Server sockets=(<asyncio.TransportSocket fd=6, …>,)>`. */
  __repr__(): string {
    return `<${this.constructor.name} sockets=${repr(this.sockets)}>`;
  }
}
