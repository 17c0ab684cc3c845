import { LimitReached } from "../../trace/model/limits.ts";
import { type Bytes, joinedBytes } from "../bytes/bytes.ts";
import { escapesTheLoop, RuntimeError } from "../exceptions/exceptions.ts";
import type { Future } from "../futures/futures.ts";
import type { StreamSocket } from "../network/sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { nameClass, typeName } from "../text/python-types.ts";
import { MethodCallback } from "./method-callback.ts";
import { BufferedProtocol, type Protocol } from "./protocols.ts";
import { MAX_SIZE, SelectorTransport, type TransportOptions } from "./selector-transport.ts";
import { wakeWaiter } from "./waiters.ts";

/** How many pieces are sent at once: `SC_IOV_MAX` of Linux. */
const MOST_PIECES = 1024;

/** What a connection calls. */
export type StreamProtocol = Protocol | BufferedProtocol;

/**
 * The transport of a connection.
 *
 * Follows `_SelectorSocketTransport` of `Lib/asyncio/selector_events.py`.
 */
export class SelectorSocketTransport extends SelectorTransport<StreamProtocol> {
  static {
    nameClass(this, "_SelectorSocketTransport", "asyncio.selector_events");
  }

  readonly _socket: StreamSocket;
  readonly #buffer: Uint8Array[] = [];
  #hasWrittenEof = false;

  /** @param waiter is resolved when the protocol knows of the connection. */
  constructor(
    loop: Loop,
    socket: StreamSocket,
    protocol: StreamProtocol,
    waiter: Future<null>,
    options: TransportOptions,
  ) {
    super(loop, socket, protocol, options);
    this._socket = socket;
    this._begin();
    wakeWaiter(loop, waiter);
  }

  get _readReadyName(): string {
    return "_SelectorSocketTransport._read_ready";
  }

  override get _lostName(): string {
    return "_SelectorSocketTransport";
  }

  _readReady(): void {
    if (this._lost > 0) return;
    const protocol = this._protocol;
    if (protocol instanceof BufferedProtocol) this.#readInto(protocol);
    else if (protocol !== null) this.#read(protocol);
  }

  #read(protocol: Protocol): void {
    const data = this.#receive(MAX_SIZE);
    if (data === null) return;
    if (data.length === 0) this.#endOfFile(protocol);
    else {
      this._calling("Fatal error: protocol.data_received() call failed.", () => {
        protocol.dataReceived(data);
      });
    }
  }

  #readInto(protocol: BufferedProtocol): void {
    const buffer = this._calling("Fatal error: protocol.get_buffer() call failed.", () =>
      bufferFrom(protocol.getBuffer(-1)),
    );
    if (buffer === null) return;
    const data = this.#receive(buffer.value.length);
    if (data === null) return;
    if (data.length === 0) {
      this.#endOfFile(protocol);
      return;
    }
    buffer.value.set(data);
    this._calling("Fatal error: protocol.buffer_updated() call failed.", () => {
      protocol.bufferUpdated(data.length);
    });
  }

  /** What there is to read; null when there is nothing, or reading has failed. */
  #receive(size: number): Bytes | null {
    try {
      return this._socket.receive(size);
    } catch (exception) {
      if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
      this._fatalError(exception, "Fatal read error on socket transport");
      return null;
    }
  }

  #endOfFile(protocol: StreamProtocol): void {
    const keepsOpen = this._calling("Fatal error: protocol.eof_received() call failed.", () =>
      protocol.eofReceived(),
    );
    if (keepsOpen === null) return;
    if (isTrue(keepsOpen.value)) this._loop._sockets.removeReader(this._descriptor);
    else this.close();
  }

  override write(data: Uint8Array): void {
    checkBytes(data);
    if (this.#hasWrittenEof) throw new RuntimeError("Cannot call write() after write_eof()");
    if (data.length === 0) return;
    if (this._lost > 0) {
      this._writeInVain();
      return;
    }
    let rest = data;
    if (this.#buffer.length === 0) {
      // Most of the time everything can be sent at once.
      const sent = this.#send(data);
      if (sent === null) return;
      rest = data.subarray(sent);
      if (rest.length === 0) return;
      this.#watchForRoom();
    }
    this.#buffer.push(rest);
    this._maybePauseProtocol();
  }

  #watchForRoom(): void {
    const writeReady = new MethodCallback("_SelectorSocketTransport._write_sendmsg", () => {
      this.#writeReady();
    });
    this._loop._sockets.addWriter(this._descriptor, writeReady);
  }

  override writelines(pieces: Iterable<Uint8Array>): void {
    if (this.#hasWrittenEof) throw new RuntimeError("Cannot call writelines() after write_eof()");
    const list = [...pieces];
    if (list.length === 0) return;
    if (this._lost > 0) {
      this._writeInVain();
      return;
    }
    for (const piece of list) checkItem(piece);
    this.#buffer.push(...list);
    this.#writeReady();
    if (this.#buffer.length === 0) return;
    this.#watchForRoom();
    this._maybePauseProtocol();
  }

  /** How much was sent; null when sending has failed. */
  #send(data: Uint8Array): number | null {
    try {
      return this._socket.send(data) ?? 0;
    } catch (exception) {
      if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
      this._fatalError(exception, "Fatal write error on socket transport");
      return null;
    }
  }

  #writeReady(): void {
    if (this._lost > 0) return;
    if (!this.#sendBuffer()) return;
    this._maybeResumeProtocol();
    if (this.#buffer.length > 0) return;
    this._loop._sockets.removeWriter(this._descriptor);
    if (this._isClosing) this._callConnectionLost(null);
    else if (this.#hasWrittenEof) this._socket.shutdownWriting();
  }

  /** Sends of the buffer what there is room for; says whether there was any. */
  #sendBuffer(): boolean {
    try {
      const sent = this._socket.send(joined(this.#buffer.slice(0, MOST_PIECES)));
      if (sent === null) return false;
      this.#dropSent(sent);
      return true;
    } catch (exception) {
      if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
      this._loop._sockets.removeWriter(this._descriptor);
      this._clearBuffer();
      this._fatalError(exception, "Fatal write error on socket transport");
      return false;
    }
  }

  #dropSent(count: number): void {
    let left = count;
    while (left > 0) {
      const first = this.#buffer.shift();
      if (first === undefined) return;
      if (first.length > left) this.#buffer.unshift(first.subarray(left));
      left -= Math.min(left, first.length);
    }
  }

  override writeEof(): void {
    if (this._isClosing || this.#hasWrittenEof) return;
    this.#hasWrittenEof = true;
    if (this.#buffer.length === 0) this._socket.shutdownWriting();
  }

  override canWriteEof(): boolean {
    return true;
  }

  override getWriteBufferSize(): number {
    return this.#buffer.reduce((size, piece) => size + piece.length, 0);
  }

  get _hasBuffer(): boolean {
    return this.#buffer.length > 0;
  }

  _clearBuffer(): void {
    this.#buffer.length = 0;
  }
}

/** Pieces as one; a single one is not copied. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : joinedBytes(pieces);
}

function bufferFrom(given: unknown): Uint8Array {
  if (!(given instanceof Uint8Array)) throw new TypeError(`object of type '${typeName(given)}' has no len()`);
  if (given.length === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
  return given;
}

/** Whether Python counts a value as true. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function checkBytes(data: unknown): void {
  if (data instanceof Uint8Array) return;
  throw new TypeError(
    `data argument must be a bytes, bytearray, or memoryview object, not '${typeName(data)}'`,
  );
}

function checkItem(piece: unknown): void {
  if (piece instanceof Uint8Array) return;
  throw new TypeError(`memoryview: a bytes-like object is required, not '${typeName(piece)}'`);
}
