import { ByteQueue } from "../bytes/byte-queue.ts";
import { Bytes, joinedBytes } from "../bytes/bytes.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import {
  AssertionError,
  NotImplementedError,
  RuntimeError,
  ValueError,
  withoutStack,
} from "../exceptions/exceptions.ts";
import { IncompleteReadError, LimitOverrunError } from "../exceptions/stream-errors.ts";
import type { Future } from "../futures/futures.ts";
import { currentLoop } from "../futures/handles.ts";
import type { Loop } from "../state/loop-types.ts";
import { type CPythonPlace, places } from "../text/cpython-places.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { peerText } from "../transports/labels.ts";
import type { Transport } from "../transports/transports.ts";
import { namedFuture } from "../transports/waiters.ts";
import { endOfShortest, separatorsFrom } from "./separators.ts";

/** How many bytes a line may have, and half of how many are kept, unless given: 64 KiB. */
export const DEFAULT_LIMIT = 2 ** 16;

/**
 * Reads bytes that come over a connection. `openConnection` gives one, and a server gives one to its
 * callback. `for await (const line of reader)` reads line by line.
 *
 * Follows `StreamReader` of `Lib/asyncio/streams.py`.
 *
 * @python `asyncio.StreamReader`
 * @differs `limit` and `loop` are one object, given last.
 */
export class StreamReader {
  static {
    nameClass(this, "StreamReader", "asyncio.streams");
  }

  readonly #limit: number;
  readonly #loop: Loop;
  readonly #buffer = new ByteQueue();
  #hasEnded = false;
  #waiter: Future<null> | null = null;
  #exception: unknown = null;
  #transport: Transport | null = null;
  #isPaused = false;

  /**
   * @param options `limit`: how many bytes a line may have; `loop`: the loop that it belongs to.
   * @throws ValueError when the limit is 0 or less.
   */
  constructor(options: { readonly limit?: number; readonly loop?: Loop } = {}) {
    const limit = options.limit ?? DEFAULT_LIMIT;
    if (limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this.#limit = limit;
    this.#loop = options.loop ?? currentLoop();
  }

  /** The exception that reading raises; null when there is none. */
  exception(): unknown {
    return this.#exception;
  }

  /** Has reading raise an exception from now on. */
  setException(exception: unknown): void {
    this.#exception = exception;
    const waiter = this.#waiter;
    if (waiter === null) return;
    this.#waiter = null;
    if (!waiter.cancelled()) waiter.setException(exception);
  }

  #wakeUpWaiter(): void {
    const waiter = this.#waiter;
    if (waiter === null) return;
    this.#waiter = null;
    if (!waiter.cancelled()) waiter.setResult(null);
  }

  /** Tells from which transport the data comes. */
  setTransport(transport: Transport): void {
    if (this.#transport !== null) throw new AssertionError("Transport already set");
    this.#transport = transport;
  }

  #maybeResumeTransport(): void {
    if (!this.#isPaused || this.#buffer.length > this.#limit) return;
    this.#isPaused = false;
    this.#transport?.resumeReading();
  }

  /** Says that no more data comes. */
  feedEof(): void {
    this.#hasEnded = true;
    this.#wakeUpWaiter();
  }

  /** Whether everything was read and no more comes. */
  atEof(): boolean {
    return this.#hasEnded && this.#buffer.length === 0;
  }

  /**
   * Adds data that came.
   *
   * @param data the bytes.
   */
  feedData(data: Uint8Array): void {
    if (this.#hasEnded) throw new AssertionError("feed_data after feed_eof");
    if (data.length === 0) return;
    this.#buffer.append(data);
    this.#wakeUpWaiter();
    const isFull = this.#buffer.length > 2 * this.#limit;
    if (this.#transport === null || this.#isPaused || !isFull) return;
    try {
      this.#transport.pauseReading();
      this.#isPaused = true;
    } catch (exception) {
      if (!(exception instanceof NotImplementedError)) throw exception;
      this.#transport = null;
    }
  }

  /** @param what is waited for, as the timeline names it. */
  #waitForData(name: string, what: string): Coroutine<null> {
    return internalCoroutine(this.#waiting(name, what), places["StreamReader._wait_for_data"]);
  }

  *#waiting(name: string, what: string): Generator<unknown, null, never> {
    if (this.#waiter !== null) {
      throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
    }
    if (this.#hasEnded) throw new AssertionError("_wait_for_data after EOF");
    if (this.#isPaused) {
      this.#isPaused = false;
      this.#transport?.resumeReading();
    }
    const label = (): string => `${what} from ${peerText(this.#transport)}`;
    this.#waiter = namedFuture<null>(this.#loop, label);
    try {
      yield at(places["StreamReader._wait_for_data"].awaits[0], this.#waiter);
    } finally {
      this.#waiter = null;
    }
    return null;
  }

  /**
   * Reads a line.
   *
   * @returns a coroutine of the line, with its `\n`; of less, or nothing, where the data ends.
   * @throws ValueError, from the coroutine, when the line is longer than the limit.
   */
  readline(): Coroutine<Bytes> {
    return this.#coroutine(this.#readingLine(), places["StreamReader.readline"]);
  }

  *#readingLine(): Generator<unknown, Bytes, never> {
    try {
      const body = this.#readingUntil(NEWLINE, "a line");
      return yield at(
        places["StreamReader.readline"].awaits[0],
        this.#coroutine(body, places["StreamReader.readuntil"]),
      );
    } catch (exception) {
      if (exception instanceof IncompleteReadError) return exception.partial;
      if (!(exception instanceof LimitOverrunError)) throw exception;
      if (this.#buffer.find(NEWLINE, exception.consumed) === exception.consumed) {
        this.#buffer.drop(exception.consumed + 1);
      } else {
        this.#buffer.clear();
      }
      this.#maybeResumeTransport();
      const error = new ValueError(exception.args[0]);
      error.__context__ = exception;
      throw error;
    }
  }

  #coroutine(body: Generator<unknown, Bytes, never>, place: CPythonPlace): Coroutine<Bytes> {
    return internalCoroutine(body, place);
  }

  /**
   * Reads until a separator comes.
   *
   * @param separator its bytes, or several separators of which the first that comes counts; `\n` unless
   *   given.
   * @returns a coroutine of the data, with the separator.
   * @throws IncompleteReadError, from the coroutine, when the data ends before; LimitOverrunError when there
   *   is more data than the limit allows, which stays there; ValueError when the separator is empty.
   */
  readuntil(separator: Uint8Array | readonly Uint8Array[] = NEWLINE): Coroutine<Bytes> {
    return this.#coroutine(
      this.#readingUntil(separator, "data up to a separator"),
      places["StreamReader.readuntil"],
    );
  }

  *#readingUntil(
    separator: Uint8Array | readonly Uint8Array[],
    what: string,
  ): Generator<unknown, Bytes, never> {
    const separators = separatorsFrom(separator);
    const longest = separators.at(-1)?.length ?? 0;
    const shortest = separators[0]?.length ?? 0;
    if (this.#exception !== null) throw withRaiseContext(this.exception());
    let offset = 0;
    for (;;) {
      const { length } = this.#buffer;
      if (length - offset >= shortest) {
        const match = endOfShortest(this.#buffer, separators, offset);
        if (match !== null) return this.#matched(match);
        offset = Math.max(0, length + 1 - longest);
        if (offset > this.#limit) {
          throw withoutStack(LimitOverrunError, NOT_FOUND, offset);
        }
      }
      if (this.#hasEnded) throw new IncompleteReadError(this.#buffer.takeAll(), null);
      yield at(places["StreamReader.readuntil"].awaits[0], this.#waitForData("readuntil", what));
    }
  }

  #matched({ start, end }: { start: number; end: number }): Bytes {
    if (start > this.#limit) {
      throw withoutStack(LimitOverrunError, TOO_LONG, start);
    }
    const data = this.#buffer.take(end);
    this.#maybeResumeTransport();
    return data;
  }

  /**
   * Reads what is there, or waits for the next data.
   *
   * @param count how many bytes at most; everything up to the end of the data when it is negative or left
   *   out.
   * @returns a coroutine of the data; of nothing where the data ends.
   */
  read(count = -1): Coroutine<Bytes> {
    return this.#coroutine(this.#reading(count), places["StreamReader.read"]);
  }

  *#reading(count: number): Generator<unknown, Bytes, never> {
    if (this.#exception !== null) throw withRaiseContext(this.exception());
    if (count === 0) return new Bytes(0);
    if (count < 0) {
      const blocks: Bytes[] = [];
      for (;;) {
        const block: Bytes = yield at(places["StreamReader.read"].awaits[0], this.read(this.#limit));
        if (block.length === 0) return joinedBytes(blocks);
        blocks.push(block);
      }
    }
    if (this.#buffer.length === 0 && !this.#hasEnded) {
      yield at(places["StreamReader.read"].awaits[1], this.#waitForData("read", "data"));
    }
    const data = this.#buffer.take(count);
    this.#maybeResumeTransport();
    return data;
  }

  /**
   * Reads a number of bytes.
   *
   * @param count how many.
   * @returns a coroutine of the data.
   * @throws IncompleteReadError, from the coroutine, when the data ends before; ValueError when the number is
   *   negative.
   */
  readexactly(count: number): Coroutine<Bytes> {
    return this.#coroutine(this.#readingExactly(count), places["StreamReader.readexactly"]);
  }

  *#readingExactly(count: number): Generator<unknown, Bytes, never> {
    if (count < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this.#exception !== null) throw withRaiseContext(this.exception());
    if (count === 0) return new Bytes(0);
    while (this.#buffer.length < count) {
      if (this.#hasEnded) throw new IncompleteReadError(this.#buffer.takeAll(), count);
      yield at(
        places["StreamReader.readexactly"].awaits[0],
        this.#waitForData("readexactly", `${repr(count)} bytes`),
      );
    }
    const data = this.#buffer.take(count);
    this.#maybeResumeTransport();
    return data;
  }

  /** Reads line by line: `for await (const line of reader)`. */
  [Symbol.asyncIterator](): { next(): Coroutine<IteratorResult<Bytes, undefined>> } {
    return { next: () => internalCoroutine(this.#nextLine(), places["StreamReader.__anext__"]) };
  }

  *#nextLine(): Generator<unknown, IteratorResult<Bytes, undefined>, never> {
    const line: Bytes = yield at(places["StreamReader.__anext__"].awaits[0], this.readline());
    return line.length === 0 ? { done: true, value: undefined } : { done: false, value: line };
  }

  /** Python's text: `<StreamReader 5 bytes transport=<_SelectorSocketTransport fd=7 …>>`. */
  __repr__(): string {
    const info = ["StreamReader"];
    if (this.#buffer.length > 0) info.push(`${this.#buffer.length} bytes`);
    if (this.#hasEnded) info.push("eof");
    if (this.#limit !== DEFAULT_LIMIT) info.push(`limit=${repr(this.#limit)}`);
    if (this.#waiter !== null) info.push(`waiter=${repr(this.#waiter)}`);
    if (this.#exception !== null) info.push(`exception=${repr(this.#exception)}`);
    if (this.#transport !== null) info.push(`transport=${repr(this.#transport)}`);
    if (this.#isPaused) info.push("paused");
    return `<${info.join(" ")}>`;
  }
}

const NEWLINE = Bytes.of(10);
const NOT_FOUND = "Separator is not found, and chunk exceed the limit";
const TOO_LONG = "Separator is found, but chunk is longer than limit";
