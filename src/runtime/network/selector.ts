import { POLLERR, POLLHUP, POLLIN, POLLOUT } from "./constants.ts";
import type { Description, Watcher } from "./descriptions.ts";

export const EVENT_READ = 1;
export const EVENT_WRITE = 2;

/** These are reported whether they are asked for or not. */
const ALWAYS = POLLERR | POLLHUP;

const NOTHING: readonly never[] = [];

/** A descriptor that is watched. */
interface Key<Data> {
  readonly description: Description;
  /** What is asked for: {@link EVENT_READ}, {@link EVENT_WRITE} or both. */
  readonly events: number;
  readonly data: Data;
}

/** What is ready, and for what. */
export interface Ready<Data> {
  readonly descriptor: number;
  readonly events: number;
  readonly data: Data;
}

/**
 * Tells which descriptors are ready, in the order in which they became so.
 *
 * Follows `EpollSelector` of `Lib/selectors.py`, and what Linux's epoll gives.
 */
export class Selector<Data> implements Watcher {
  readonly #keys = new Map<number, Key<Data>>();
  /** What may be ready, in the order in which it became so. */
  readonly #woken = new Set<number>();

  /** What a descriptor is watched for; undefined when it is not watched. */
  get(descriptor: number): Key<Data> | undefined {
    return this.#keys.get(descriptor);
  }

  register(descriptor: number, description: Description, events: number, data: Data): void {
    description.watchers.set(this, descriptor);
    this.#keys.set(descriptor, { description, events, data });
    this.wake(descriptor);
  }

  modify(descriptor: number, events: number, data: Data): void {
    const key = this.#keys.get(descriptor);
    if (key === undefined) return;
    this.#keys.set(descriptor, { ...key, events, data });
    if (events !== key.events) this.wake(descriptor);
  }

  unregister(descriptor: number): void {
    this.forget(descriptor);
  }

  wake(descriptor: number): void {
    if (this.#eventsOf(descriptor) !== 0) this.#woken.add(descriptor);
  }

  forget(descriptor: number): void {
    this.#keys.get(descriptor)?.description.watchers.delete(this);
    this.#keys.delete(descriptor);
    this.#woken.delete(descriptor);
  }

  #eventsOf(descriptor: number): number {
    const key = this.#keys.get(descriptor);
    if (key === undefined) return 0;
    const asked = (key.events & EVENT_READ ? POLLIN : 0) | (key.events & EVENT_WRITE ? POLLOUT : 0);
    return key.description.events() & (asked | ALWAYS);
  }

  /** What is ready. Of what stays ready, the next call gives first what this one gave first. */
  select(): readonly Ready<Data>[] {
    if (this.#woken.size === 0) return NOTHING;
    const found: Ready<Data>[] = [];
    for (const descriptor of [...this.#woken]) {
      const key = this.#keys.get(descriptor);
      const events = this.#eventsOf(descriptor);
      this.#woken.delete(descriptor);
      if (key === undefined || events === 0) continue;
      // What is ready still when it is looked at next comes after the others then.
      this.#woken.add(descriptor);
      const read = events & ~POLLOUT ? EVENT_READ : 0;
      const write = events & ~POLLIN ? EVENT_WRITE : 0;
      found.push({ descriptor, events: (read | write) & key.events, data: key.data });
    }
    return found;
  }

  /** What is watched. */
  descriptors(): readonly number[] {
    return [...this.#keys.keys()];
  }

  /** Forgets everything. */
  close(): void {
    for (const descriptor of this.descriptors()) this.forget(descriptor);
  }
}
