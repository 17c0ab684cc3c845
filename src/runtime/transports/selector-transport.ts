import { LimitReached } from "../../trace/model/limits.ts";
import { beginExcept, endExcept } from "../exceptions/exception-context.ts";
import { escapesTheLoop, ValueError } from "../exceptions/exceptions.ts";
import { OSError } from "../exceptions/os-errors.ts";
import { addCallbackEntry } from "../exceptions/traceback.ts";
import type { Socket } from "../network/sockets.ts";
import { TransportSocket } from "../network/transport-sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { makeTuple, nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { MethodCallback } from "./method-callback.ts";
import { connectionMade } from "./protocol-calls.ts";
import type { BaseProtocol } from "./protocols.ts";
import { Transport, type WriteBufferLimits } from "./transports.ts";

/** What counts the connections of a server. */
export interface ConnectionCounter {
  _attach(transport: Transport): void;
  _detach(transport: Transport): void;
}

/** What is known of a connection before its transport is made. */
export interface TransportOptions {
  /** The address of the other end; asked of the socket unless given. */
  readonly peername?: unknown;
  readonly server?: ConnectionCounter | null;
}

/** After a connection was lost, writing is warned of from this many times on. */
const LOG_THRESHOLD = 5;
/** How many bytes are received at once. */
export const MAX_SIZE = 256 * 1024;

/**
 * A transport above a socket that the loop watches.
 *
 * Follows `_SelectorTransport` of `Lib/asyncio/selector_events.py`, and `_FlowControlMixin` of
 * `Lib/asyncio/transports.py`.
 */
export abstract class SelectorTransport<P extends BaseProtocol> extends Transport {
  static {
    nameClass(this, "_SelectorTransport", "asyncio.selector_events");
  }

  readonly _loop: Loop;
  readonly _descriptor: number;
  _protocol: P | null = null;
  /** How often `connection_lost` was scheduled, or writing was in vain after that. */
  _lost = 0;
  _isClosing = false;
  #isPaused = false;
  #isProtocolPaused = false;
  #high = 64 * 1024;
  #low = 16 * 1024;
  #server: ConnectionCounter | null;
  #isClosed = false;

  constructor(loop: Loop, socket: Socket, protocol: P, options: TransportOptions) {
    super();
    this._loop = loop;
    this._descriptor = socket.descriptor;
    loop._sockets.ensureNoTransport(this._descriptor);
    this._extra.set("socket", new TransportSocket(socket));
    this._extra.set("sockname", socket.ownName());
    this._extra.set("peername", options.peername ?? socket.peerName());
    this.setProtocol(protocol);
    this.#server = options.server ?? null;
    this.#server?._attach(this);
    loop._sockets.transports.set(this._descriptor, this);
  }

  abstract readonly _socket: Socket;
  abstract override getWriteBufferSize(): number;
  /** Forgets what waits to be sent. */
  abstract _clearBuffer(): void;
  /** Whether something waits to be sent. */
  abstract get _hasBuffer(): boolean;
  /** Called when there is something to read. */
  abstract _readReady(): void;

  /** The name of {@link _readReady} in Python, for reprs. */
  abstract get _readReadyName(): string;

  /** Schedules what begins the connection: the protocol's `connection_made`, then reading. */
  _begin(): void {
    const { _loop: loop, _protocol: protocol } = this;
    if (protocol !== null) loop._callInternal(connectionMade(protocol, this), this);
    loop._callInternal(new MethodCallback("_SelectorTransport._add_reader", () => this.#addReader()));
  }

  #addReader(): void {
    if (!this.isReading()) return;
    const readReady = new MethodCallback(this._readReadyName, () => this._readReady());
    this._loop._sockets.addReader(this._descriptor, readReady);
  }

  override isClosing(): boolean {
    return this._isClosing;
  }

  override isReading(): boolean {
    return !this._isClosing && !this.#isPaused;
  }

  override pauseReading(): void {
    if (!this.isReading()) return;
    this.#isPaused = true;
    this._loop._sockets.removeReader(this._descriptor);
  }

  override resumeReading(): void {
    if (this._isClosing || !this.#isPaused) return;
    this.#isPaused = false;
    this.#addReader();
  }

  override setProtocol(protocol: P): void {
    this._protocol = protocol;
  }

  override getProtocol(): P | null {
    return this._protocol;
  }

  override abort(): void {
    this._forceClose(null);
  }

  override close(): void {
    if (this._isClosing) return;
    this._isClosing = true;
    this._loop._sockets.removeReader(this._descriptor);
    if (this._hasBuffer) return;
    this._lost++;
    this._loop._sockets.removeWriter(this._descriptor);
    this.#scheduleConnectionLost(null);
  }

  /** Ends the connection because of an error, and reports it unless it is one of the network's. */
  _fatalError(exception: unknown, message: string): void {
    if (!(exception instanceof OSError)) this._report(message, exception);
    this._forceClose(exception);
  }

  _report(message: string, exception: unknown): void {
    const handled = beginExcept(exception, false);
    try {
      const { _protocol: protocol } = this;
      this._loop.callExceptionHandler({ message, exception, transport: this, protocol });
    } finally {
      endExcept(handled);
    }
  }

  _forceClose(exception: unknown): void {
    if (this._lost > 0) return;
    if (this._hasBuffer) {
      this._clearBuffer();
      this._loop._sockets.removeWriter(this._descriptor);
    }
    if (!this._isClosing) {
      this._isClosing = true;
      this._loop._sockets.removeReader(this._descriptor);
    }
    this._lost++;
    this.#scheduleConnectionLost(exception);
  }

  #scheduleConnectionLost(exception: unknown): void {
    const name = `${this._lostName}._call_connection_lost`;
    const lost = new MethodCallback(name, () => this._callConnectionLost(exception));
    this._loop._callInternal(lost, exception);
  }

  /** The class whose method `_call_connection_lost` is, for reprs. */
  get _lostName(): string {
    return "_SelectorTransport";
  }

  _callConnectionLost(exception: unknown): void {
    try {
      this._protocol?.connectionLost(exception);
    } finally {
      this.#isClosed = true;
      this._loop._sockets.transports.delete(this._descriptor);
      this._socket.close();
      this._protocol = null;
      this.#server?._detach(this);
      this.#server = null;
    }
  }

  /** Warns of writing when the connection was lost already. */
  _writeInVain(): void {
    if (this._lost >= LOG_THRESHOLD) {
      this._loop._interpreter.write("stderr", "socket.send() raised exception.\n");
    }
    this._lost++;
  }

  /**
   * Calls the protocol.
   *
   * @returns what it returned; null when it failed.
   */
  _calling<T>(message: string, call: () => T): { readonly value: T } | null {
    try {
      return { value: call() };
    } catch (exception) {
      if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
      addCallbackEntry(exception, new Error());
      this._fatalError(exception, message);
      return null;
    }
  }

  override getWriteBufferLimits(): readonly [low: number, high: number] {
    return makeTuple(this.#low, this.#high);
  }

  override setWriteBufferLimits({ high, low }: WriteBufferLimits = {}): void {
    const most = high ?? (low === undefined || low === null ? 64 * 1024 : 4 * low);
    const least = low ?? Math.floor(most / 4);
    if (!(most >= least && least >= 0)) {
      throw new ValueError(`high (${repr(most)}) must be >= low (${repr(least)}) must be >= 0`);
    }
    this.#high = most;
    this.#low = least;
    this._maybePauseProtocol();
  }

  _maybePauseProtocol(): void {
    if (this.getWriteBufferSize() <= this.#high || this.#isProtocolPaused) return;
    this.#isProtocolPaused = true;
    this.#callFlowControl("protocol.pause_writing() failed", () => this._protocol?.pauseWriting());
  }

  _maybeResumeProtocol(): void {
    if (!this.#isProtocolPaused || this.getWriteBufferSize() > this.#low) return;
    this.#isProtocolPaused = false;
    this.#callFlowControl("protocol.resume_writing() failed", () => this._protocol?.resumeWriting());
  }

  #callFlowControl(message: string, call: () => void): void {
    try {
      call();
    } catch (exception) {
      if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
      addCallbackEntry(exception, new Error());
      this._report(message, exception);
    }
  }

  /** Python's text: `<_SelectorSocketTransport fd=7 read=polling write=<idle, bufsize=0>>`. */
  __repr__(): string {
    const info: string[] = [this.constructor.name];
    if (this.#isClosed) info.push("closed");
    else if (this._isClosing) info.push("closing");
    info.push(`fd=${this._descriptor}`);
    if (!this.#isClosed && !this._loop.isClosed()) {
      const { _sockets: sockets } = this._loop;
      info.push(`read=${sockets.isReading(this._descriptor) ? "polling" : "idle"}`);
      const state = sockets.isWriting(this._descriptor) ? "polling" : "idle";
      info.push(`write=<${state}, bufsize=${this.getWriteBufferSize()}>`);
    }
    return `<${info.join(" ")}>`;
  }
}
