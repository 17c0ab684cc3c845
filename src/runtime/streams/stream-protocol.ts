import type { Bytes } from "../bytes/bytes.ts";
import { type Coroutine, iscoroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { ConnectionResetError } from "../exceptions/os-errors.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { madeIn } from "../futures/creation-sites.ts";
import { Future } from "../futures/futures.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { nameClass } from "../text/python-types.ts";
import { peerText } from "../transports/labels.ts";
import { Protocol } from "../transports/protocols.ts";
import type { Transport } from "../transports/transports.ts";
import { namedFuture } from "../transports/waiters.ts";
import type { StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

/** What a server calls with each connection. */
export type ClientConnected = (reader: StreamReader, writer: StreamWriter) => unknown;

/**
 * Passes what comes over a connection to a {@link StreamReader}, and has writers wait where too much waits to
 * be sent.
 *
 * Follows `StreamReaderProtocol` and `FlowControlMixin` of `Lib/asyncio/streams.py`.
 */
export class StreamReaderProtocol extends Protocol {
  static {
    nameClass(this, "StreamReaderProtocol", "asyncio.streams");
  }

  readonly #loop: Loop;
  readonly #reader: StreamReader;
  readonly #clientConnected: ClientConnected | null;
  #transport: Transport | null = null;
  #isPaused = false;
  #isLost = false;
  readonly #drainWaiters: Future<null>[] = [];
  /** Done when the connection has ended. */
  readonly _closed: Future<null>;

  constructor(loop: Loop, reader: StreamReader, clientConnected: ClientConnected | null) {
    super();
    this.#loop = loop;
    this.#reader = reader;
    this.#clientConnected = clientConnected;
    this._closed = namedFuture<null>(loop, () => "the end of the connection");
  }

  override connectionMade(transport: Transport): void {
    this.#transport = transport;
    this.#reader.setTransport(transport);
    if (this.#clientConnected === null) return;
    const writer = new StreamWriter(transport, this, this.#reader, this.#loop);
    const result = this.#clientConnected(this.#reader, writer);
    if (!iscoroutine(result)) return;
    const task = madeIn(this.#loop.createTask(result), places["StreamReaderProtocol.connection_made"]);
    task._addCallback(new ClientDone(transport));
  }

  override connectionLost(exception: unknown): void {
    if (exception === null) this.#reader.feedEof();
    else this.#reader.setException(exception);
    this.#endWaits([this._closed], exception);
    // Nothing needs to be reported of it: the reader raises the exception, too.
    this._closed._logTraceback = false;
    this.#isLost = true;
    if (this.#isPaused) this.#endWaits(this.#drainWaiters, exception);
    this.#transport = null;
  }

  #endWaits(waiters: readonly Future<null>[], exception: unknown): void {
    for (const waiter of waiters) {
      if (waiter.done()) continue;
      if (exception === null) waiter.setResult(null);
      else waiter.setException(exception);
    }
  }

  override dataReceived(data: Bytes): void {
    this.#reader.feedData(data);
  }

  override eofReceived(): true {
    this.#reader.feedEof();
    return true;
  }

  override pauseWriting(): void {
    this.#isPaused = true;
  }

  override resumeWriting(): void {
    this.#isPaused = false;
    this.#endWaits(this.#drainWaiters, null);
  }

  /** A coroutine that waits while too much waits to be sent. Follows `_drain_helper`. */
  _drain(): Coroutine<null> {
    return internalCoroutine(this.#draining(), places["FlowControlMixin._drain_helper"]);
  }

  *#draining(): Generator<unknown, null, never> {
    if (this.#isLost) throw new ConnectionResetError("Connection lost");
    if (!this.#isPaused) return null;
    const waiter = namedFuture<null>(this.#loop, () => `room to send to ${peerText(this.#transport)}`);
    this.#drainWaiters.push(waiter);
    try {
      yield at(places["FlowControlMixin._drain_helper"].awaits[0], waiter);
    } finally {
      this.#drainWaiters.splice(this.#drainWaiters.indexOf(waiter), 1);
    }
    return null;
  }
}

/** What happens when the task of a server's callback is done. */
class ClientDone extends InternalCallback {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    super();
    this.#transport = transport;
  }

  get _text(): string {
    return callbackText(places["StreamReaderProtocol.connection_made.<locals>.callback"]);
  }

  override get _callsProgram(): boolean {
    return true;
  }

  _invoke(task: unknown): void {
    if (!(task instanceof Future)) return;
    const transport = this.#transport;
    if (task.cancelled()) {
      transport.close();
      return;
    }
    const exception: unknown = task.exception();
    if (exception === null) return;
    const message = "Unhandled exception in client_connected_cb";
    task._loop.callExceptionHandler({ message, exception, transport });
    transport.close();
  }
}
