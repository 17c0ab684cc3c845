/** A selector, which watches descriptors. */
export interface Watcher {
  /** Called when the events of a descriptor may have changed. */
  wake(descriptor: number): void;
  /** Called when a descriptor was closed. */
  forget(descriptor: number): void;
}

/** What a file descriptor refers to. */
export abstract class Description {
  /** Its watchers, each with the descriptor that it watches. */
  readonly watchers = new Map<Watcher, number>();

  /** What it is ready for, in the bits of poll(2). */
  abstract events(): number;

  /** Its descriptor was closed. */
  abstract closed(): void;

  /** Notifies its watchers that its events may have changed. */
  changed(): void {
    for (const [watcher, descriptor] of this.watchers) watcher.wake(descriptor);
  }
}

/** Takes the number of a descriptor that CPython has and that nothing uses here. */
export class Placeholder extends Description {
  events(): number {
    return 0;
  }

  closed(): void {
    return;
  }
}

/** The first three are the standard streams. */
const FIRST = 3;

/** The file descriptors of a program: their numbers are the lowest that are free, as on Linux. */
export class Descriptors {
  readonly #open = new Map<number, Description>();

  /** A new descriptor for something. */
  open(description: Description): number {
    let descriptor = FIRST;
    while (this.#open.has(descriptor)) descriptor++;
    this.#open.set(descriptor, description);
    return descriptor;
  }

  /** What is behind a descriptor; undefined when it is not open. */
  get(descriptor: number): Description | undefined {
    return this.#open.get(descriptor);
  }

  /** Closes a descriptor, which may be closed already. */
  close(descriptor: number): void {
    const description = this.#open.get(descriptor);
    if (description === undefined) return;
    this.#open.delete(descriptor);
    for (const watcher of [...description.watchers.keys()]) watcher.forget(descriptor);
    description.closed();
  }
}
