import { RuntimeError } from "../exceptions/exceptions.ts";
import { capturedContext } from "../contextvars.ts";
import type { InternalCallback } from "../futures/callbacks.ts";
import { Handle, NO_ARGUMENTS } from "../futures/handles.ts";
import type { Description } from "../network/descriptions.ts";
import { Placeholder } from "../network/descriptions.ts";
import { type Network, networkOf } from "../network/network.ts";
import { EVENT_READ, EVENT_WRITE, type Ready, Selector } from "../network/selector.ts";
import type { Loop } from "../state/loop-types.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";

/** The handles of a socket that is watched. */
interface Handles {
  readonly reader: Handle | null;
  readonly writer: Handle | null;
}

/** A transport, as far as its descriptor is concerned. */
interface DescriptorUser {
  isClosing(): boolean;
}

/** Added to the ready queue each time that a socket is ready, with a number of its own each time. */
class SelectorHandle extends Handle {
  static {
    nameClass(this, "Handle", "asyncio.events");
  }

  override _runScheduled(): void {
    this._handleId = 0;
    super._runScheduled();
  }
}

/**
 * The sockets that a loop watches, and what it calls when one of them is ready.
 *
 * Follows `BaseSelectorEventLoop` of `Lib/asyncio/selector_events.py` (`_add_reader` … `_process_events`).
 */
export class SocketWatch {
  readonly #loop: Loop;
  readonly #selector = new Selector<Handles>();
  /** By their descriptors. */
  readonly transports = new Map<number, DescriptorUser>();
  readonly #ownDescriptors: readonly number[];

  constructor(loop: Loop) {
    this.#loop = loop;
    // Of CPython's loop: its selector, and the pipe by which other threads wake it up.
    this.#ownDescriptors = [1, 2, 3].map(() => this.network.descriptors.open(new Placeholder()));
  }

  /** The network that its sockets are in. */
  get network(): Network {
    return networkOf(this.#loop._interpreter);
  }

  /** Has a callback called whenever there is something to read. */
  addReader(descriptor: number, callback: InternalCallback): Handle {
    return this.#add(descriptor, callback, "reader", EVENT_READ);
  }

  /** Has a callback called whenever there is room to write. */
  addWriter(descriptor: number, callback: InternalCallback): Handle {
    return this.#add(descriptor, callback, "writer", EVENT_WRITE);
  }

  #add(descriptor: number, callback: InternalCallback, role: keyof Handles, event: number): Handle {
    this.#loop._checkClosed();
    const handle = new SelectorHandle(callback, NO_ARGUMENTS, undefined, this.#loop, capturedContext());
    const key = this.#selector.get(descriptor);
    if (key === undefined) {
      const handles = { reader: null, writer: null, [role]: handle };
      this.#selector.register(descriptor, this.#descriptionOf(descriptor), event, handles);
    } else {
      this.#selector.modify(descriptor, key.events | event, { ...key.data, [role]: handle });
      key.data[role]?.cancel();
    }
    return handle;
  }

  #descriptionOf(descriptor: number): Description {
    const description = this.network.descriptors.get(descriptor);
    if (description === undefined) throw new RuntimeError(`File descriptor ${descriptor} is not open`);
    return description;
  }

  /** Calls it no more; says whether there was one. */
  removeReader(descriptor: number): boolean {
    return this.#remove(descriptor, "reader", EVENT_READ);
  }

  /** Calls it no more; says whether there was one. */
  removeWriter(descriptor: number): boolean {
    return this.#remove(descriptor, "writer", EVENT_WRITE);
  }

  #remove(descriptor: number, role: keyof Handles, event: number): boolean {
    if (this.#loop.isClosed()) return false;
    const key = this.#selector.get(descriptor);
    if (key === undefined) return false;
    const events = key.events & ~event;
    if (events === 0) this.#selector.unregister(descriptor);
    else this.#selector.modify(descriptor, events, { ...key.data, [role]: null });
    const handle = key.data[role];
    handle?.cancel();
    return handle !== null;
  }

  /** Whether it watches for something to read. */
  isReading(descriptor: number): boolean {
    return ((this.#selector.get(descriptor)?.events ?? 0) & EVENT_READ) !== 0;
  }

  /** Whether it watches for room to write. */
  isWriting(descriptor: number): boolean {
    return ((this.#selector.get(descriptor)?.events ?? 0) & EVENT_WRITE) !== 0;
  }

  /** Raises an error when a transport uses a descriptor. */
  ensureNoTransport(descriptor: number): void {
    const transport = this.transports.get(descriptor);
    if (transport === undefined || transport.isClosing()) return;
    throw new RuntimeError(`File descriptor ${descriptor} is used by transport ${repr(transport)}`);
  }

  /** Whether it watches sockets that are no connections. */
  get isListening(): boolean {
    return this.#selector.descriptors().some((descriptor) => !this.transports.has(descriptor));
  }

  /** What is ready. */
  select(): readonly Ready<Handles>[] {
    return this.#selector.select();
  }

  /** Schedules what is to be called for what is ready. */
  process(ready: readonly Ready<Handles>[]): void {
    for (const { descriptor, events, data } of ready) {
      if ((events & EVENT_READ) !== 0 && data.reader !== null) {
        if (data.reader.cancelled()) this.removeReader(descriptor);
        else this.#loop._addCallback(data.reader);
      }
      if ((events & EVENT_WRITE) !== 0 && data.writer !== null) {
        if (data.writer.cancelled()) this.removeWriter(descriptor);
        else this.#loop._addCallback(data.writer);
      }
    }
  }

  /** The loop is closed. What it still watches is freed in CPython, and thereby closed. */
  close(): void {
    const open = [...this.#ownDescriptors, ...this.#selector.descriptors(), ...this.transports.keys()];
    this.#selector.close();
    this.transports.clear();
    const { descriptors, log } = this.network;
    log.whileFreeing(() => {
      for (const descriptor of open) descriptors.close(descriptor);
    });
  }
}
