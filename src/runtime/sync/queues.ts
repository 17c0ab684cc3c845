import { places } from "../text/cpython-places.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { Event } from "./event.ts";
import { Exception, ValueError } from "../exceptions/exceptions.ts";
import { interpreter } from "../state/interpreter.ts";
import { LoopBound } from "./loop-bound.ts";
import type { Obstacle } from "../tracing/obstacles.ts";
import { TakenItems } from "../tracing/taken-items.ts";
import { nameClass } from "../text/python-types.ts";
import { numberRepr, repr } from "../text/repr.ts";
import type { QueueStore } from "./queue-stores.ts";
import { heapStore, lineStore, stackStore } from "./queue-stores.ts";
import { Waiters } from "./waiters.ts";

/**
 * `getNowait` found nothing in the queue. Follows `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.QueueEmpty`
 */
export class QueueEmpty extends Exception {
  static {
    nameClass(this, "QueueEmpty", "asyncio.queues");
  }
}

/**
 * `putNowait` found no room in the queue. Follows `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.QueueFull`
 */
export class QueueFull extends Exception {
  static {
    nameClass(this, "QueueFull", "asyncio.queues");
  }
}

/**
 * The queue was shut down. Follows `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.QueueShutDown`
 */
export class QueueShutDown extends Exception {
  static {
    nameClass(this, "QueueShutDown", "asyncio.queues");
  }
}

/** The event for which `join` waits. */
class Finished extends Event {
  static {
    nameClass(this, "Event", "asyncio.locks");
  }

  readonly #describe: () => Obstacle;

  constructor(describe: () => Obstacle) {
    super();
    this.#describe = describe;
  }

  override get _wait(): readonly ["queue", string] {
    return ["queue", "queue.join"];
  }

  override _obstacle(): Obstacle {
    return this.#describe();
  }
}

/**
 * Items that some tasks put in and others take out, first in first out. A task that finds it full, or empty,
 * waits.
 *
 * Follows `Queue` of `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.Queue`
 * @differs `shutdown(immediate=True)` is `shutdown({ immediate: true })`.
 */
export class Queue<T> extends LoopBound {
  static {
    nameClass(this, "Queue", "asyncio.queues");
  }

  /** How many items it holds at most; 0 or less for any number. */
  readonly maxsize: number;
  readonly #store: QueueStore<T>;
  readonly #getters = new Waiters();
  readonly #putters = new Waiters();
  readonly #finished = new Finished(() => ({
    kind: "unfinished",
    items: this.#unfinished,
    inQueue: this.#store.size,
    takers: this.#taken?.takers ?? null,
  }));
  readonly #taken = interpreter().isRecorded ? new TakenItems() : null;
  #unfinished = 0;
  #isShutDown = false;

  /** @param maxsize how many items it holds at most; 0 or less for any number. */
  constructor(maxsize = 0) {
    super();
    this.maxsize = maxsize;
    this.#store = this._makeStore();
    this.#finished.set();
  }

  /** @internal What the items are kept in, which decides the order in which they come out. */
  _makeStore(): QueueStore<T> {
    return lineStore();
  }

  /** @internal */
  override _obstacle(label: string): Obstacle {
    return label === "queue.put" ? { kind: "full", items: this.#store.size } : { kind: "empty" };
  }

  /** How many items it holds. */
  qsize(): number {
    return this.#store.size;
  }

  /** Whether it holds nothing. */
  empty(): boolean {
    return this.#store.size === 0;
  }

  /** Whether it holds as much as it may. */
  full(): boolean {
    return this.maxsize > 0 && this.#store.size >= this.maxsize;
  }

  /**
   * Puts an item in, and waits for room when there is none.
   *
   * @param item the item.
   * @returns a coroutine.
   * @throws QueueShutDown, from the coroutine, when the queue was shut down.
   */
  put(item: T): Coroutine<null> {
    return internalCoroutine(this.#putting(item), places["Queue.put"]);
  }

  *#putting(item: T): Generator<unknown, null, never> {
    while (this.full()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#waitingIn(this.#putters, "queue.put", places["Queue.put"].awaits[0], () => !this.full());
    }
    this.putNowait(item);
    return null;
  }

  // Waits once; a task that was woken and cannot continue wakes the next waiter.
  *#waitingIn(
    waiters: Waiters,
    label: string,
    line: number,
    canProceed: () => boolean,
  ): Generator<unknown, void, never> {
    const waiter = this._createWaiter("queue", label);
    waiters.append(waiter);
    try {
      yield at(line, waiter);
    } catch (exception) {
      waiter.cancel();
      waiters.remove(waiter);
      if (canProceed() && !waiter.cancelled()) wakeUpNext(waiters);
      throw exception;
    }
  }

  /**
   * Puts an item in without waiting.
   *
   * @param item the item.
   * @throws QueueFull when there is no room; QueueShutDown when the queue was shut down.
   */
  putNowait(item: T): void {
    if (this.#isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.#store.put(item);
    this.#unfinished++;
    this.#finished.clear();
    wakeUpNext(this.#getters);
  }

  /**
   * Takes an item out, and waits for one when there is none.
   *
   * @returns a coroutine of the item.
   * @throws QueueShutDown, from the coroutine, when the queue was shut down and holds nothing any more.
   */
  get(): Coroutine<T> {
    return internalCoroutine(this.#getting(), places["Queue.get"]);
  }

  *#getting(): Generator<unknown, T, never> {
    while (this.empty()) {
      if (this.#isShutDown) throw new QueueShutDown();
      yield* this.#waitingIn(this.#getters, "queue.get", places["Queue.get"].awaits[0], () => !this.empty());
    }
    return this.getNowait();
  }

  /**
   * Takes an item out without waiting.
   *
   * @returns the item.
   * @throws QueueEmpty when there is none; QueueShutDown when there is none and the queue was shut down.
   */
  getNowait(): T {
    if (this.empty()) throw this.#isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.#store.take();
    this.#taken?.take();
    wakeUpNext(this.#putters);
    return item;
  }

  /**
   * Says that the work on an item that was taken out is done; {@link join} waits for that.
   *
   * @throws ValueError when it is said more often than items were put in.
   */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished--;
    this.#taken?.finish();
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** A coroutine that waits until the work on every item is done. */
  join(): Coroutine<null> {
    return internalCoroutine(this.#joining(), places["Queue.join"]);
  }

  *#joining(): Generator<unknown, null, never> {
    if (this.#unfinished > 0) yield at(places["Queue.join"].awaits[0], this.#finished.wait());
    return null;
  }

  /**
   * Shuts the queue down: nothing can be put in any more, and what it holds can still be taken out. Tasks
   * that wait are woken.
   *
   * @param options `immediate`: whether what it holds is thrown away.
   */
  shutdown(options: { readonly immediate?: boolean | undefined } = {}): void {
    this.#isShutDown = true;
    if (options.immediate === true) this.#discardAll();
    wakeUpAll(this.#getters);
    wakeUpAll(this.#putters);
  }

  #discardAll(): void {
    while (!this.empty()) {
      this.#store.take();
      if (this.#unfinished > 0) this.#unfinished--;
    }
    if (this.#unfinished === 0) this.#finished.set();
  }

  #format(): string {
    const parts = [`maxsize=${numberRepr(this.maxsize)}`];
    if (!this.empty()) parts.push(`_queue=${repr(this.#store.items())}`);
    if (this.#getters.length > 0) parts.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) parts.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) parts.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) parts.push("shutdown");
    return parts.join(" ");
  }

  /** Python's text: `<Queue at 0x7f0000001000 maxsize=0 _queue=[1, 2] tasks=2>`. */
  __repr__(): string {
    return `<${this.constructor.name} at ${interpreter().address(this)} ${this.#format()}>`;
  }

  /** Python's text for `print`: `<Queue maxsize=0 _queue=[1, 2] tasks=2>`. */
  __str__(): string {
    return `<${this.constructor.name} ${this.#format()}>`;
  }
}

function wakeUpNext(waiters: Waiters): void {
  for (let waiter = waiters.shift(); waiter !== null; waiter = waiters.shift()) {
    if (waiter.done()) continue;
    waiter._setResult(null);
    return;
  }
}

function wakeUpAll(waiters: Waiters): void {
  for (let waiter = waiters.shift(); waiter !== null; waiter = waiters.shift()) {
    if (!waiter.done()) waiter._setResult(null);
  }
}

/**
 * A queue that gives the smallest item first: numbers, strings, or arrays that begin with them.
 *
 * Follows `PriorityQueue` of `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.PriorityQueue`
 * @differs Items are compared as Python compares them: numbers by size, strings by code points, arrays item
 *   by item, other objects by their own `__lt__`.
 */
export class PriorityQueue<T> extends Queue<T> {
  static {
    nameClass(this, "PriorityQueue", "asyncio.queues");
  }

  /** @internal */
  override _makeStore(): QueueStore<T> {
    return heapStore();
  }
}

/**
 * A queue that gives the latest item first.
 *
 * Follows `LifoQueue` of `Lib/asyncio/queues.py`.
 *
 * @python `asyncio.LifoQueue`
 */
export class LifoQueue<T> extends Queue<T> {
  static {
    nameClass(this, "LifoQueue", "asyncio.queues");
  }

  /** @internal */
  override _makeStore(): QueueStore<T> {
    return stackStore();
  }
}
