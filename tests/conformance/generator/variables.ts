import type { Language, ProgramParts } from "./language.ts";
import type { Awaitable, Named, QueueClass, SharedObject } from "./program.ts";

/**
 * After this many seconds every pending future is resolved, the event is set and the queue is shut down.
 */
const RELEASE_AFTER = 100;

const MAPS = { task: "tasks", group: "groups", future: "futures" } as const;

type MapName =
  | (typeof MAPS)[keyof typeof MAPS]
  | "handles"
  | "scopes"
  | "task_groups"
  | "servers"
  | "streams"
  | "peers"
  | "transports";

/** The variables that a program refers to. */
export class Variables {
  readonly #language: Language;
  readonly #queue: QueueClass;
  readonly #maps = new Set<string>();
  readonly #objects = new Set<SharedObject>();
  readonly #futures = new Set<number>();
  readonly #modules = new Set<string>();

  constructor(language: Language, queue: QueueClass) {
    this.#language = language;
    this.#queue = queue;
  }

  declared(): Omit<ProgramParts, "functions" | "interrupts"> {
    return {
      modules: [...this.#modules],
      maps: [...this.#maps],
      variables: [...this.#objects].map((name) => [name, this.#construction(name)] as const),
    };
  }

  #construction(name: SharedObject): string {
    switch (name) {
      case "lock":
        return "asyncio.Lock()";
      case "semaphore":
        return "asyncio.Semaphore(2)";
      case "bounded":
        return "asyncio.BoundedSemaphore(1)";
      case "condition":
        return "asyncio.Condition()";
      case "barrier":
        return "asyncio.Barrier(2)";
      case "event":
        return "asyncio.Event()";
      case "queue":
        return `asyncio.${this.#queue}(1)`;
    }
  }

  /** What `main` does first: it makes the futures, and sees to it that nothing is waited for in vain. */
  firstLines(): readonly string[] {
    const { name, command } = this.#language;
    const made = [...this.#futures].map((future) =>
      this.store("futures", future, this.loop(`${name("create_future")}()`)),
    );
    return this.#releases
      ? [...made, command(this.loop(`${name("call_later")}(${RELEASE_AFTER}, release)`))]
      : made;
  }

  /** The function `release`, when there is something to release. */
  functions(): readonly (readonly string[])[] {
    const classes = this.#maps.has("transports") ? [this.#language.echoClass] : [];
    if (!this.#releases) return classes;
    const { args, callback, command, forEach, if: when, name, not, text, true: yes } = this.#language;
    const resolve = command(`future.${name("set_result")}(${text("late")})`);
    const lines = [
      ...(this.#futures.size > 0
        ? forEach("future", "futures.values()", when(not("future.done()"), [resolve]))
        : []),
      ...(this.#objects.has("event") ? [command("event.set()")] : []),
      ...(this.#objects.has("queue") ? [command(`queue.shutdown(${args([], [["immediate", yes]])})`)] : []),
      ...["streams", "peers"]
        .filter((map) => this.#maps.has(map))
        .flatMap((map) => forEach("pair", `${map}.values()`, [command("pair[1].transport.abort()")])),
      ...(this.#maps.has("transports")
        ? forEach("transport", "transports.values()", [command("transport.abort()")])
        : []),
      ...(this.#maps.has("servers")
        ? forEach("server", "servers.values()", [command("server.close()")])
        : []),
    ];
    return [...classes, callback("release", [], lines)];
  }

  get #releases(): boolean {
    const isWaitedFor = this.#objects.has("event") || this.#objects.has("queue") || this.#maps.has("servers");
    return this.#futures.size > 0 || isWaitedFor || this.#maps.has("streams") || this.#maps.has("peers");
  }

  loop(call: string): string {
    return `asyncio.${this.#language.name("get_running_loop")}().${call}`;
  }

  store(map: MapName, key: number, value: string): string {
    return this.#language.set(this.#map(map), key, value);
  }

  /** A module that the program imports. */
  module(name: string): string {
    this.#modules.add(name);
    return name;
  }

  /** The class of protocols that sends back what it receives. */
  echo(): string {
    this.#map("transports");
    return this.#language.factory("Echo");
  }

  /** Stores a value under the next number. */
  append(map: MapName, value: string): string {
    const name = this.#map(map);
    return this.#language.set(name, this.#language.size(name), value);
  }

  get(map: MapName, key: number): string {
    return this.#language.get(this.#map(map), key);
  }

  has(map: MapName, key: number): string {
    return this.#language.has(this.#map(map), key);
  }

  #map(map: MapName): string {
    const name = this.#language.name(map);
    this.#maps.add(name);
    return name;
  }

  named({ kind, number }: Named): string {
    if (kind === "future") this.#futures.add(number);
    return this.get(MAPS[kind], number);
  }

  /** The condition that a variable has been set. */
  isSet({ kind, number }: Named): string {
    return this.has(MAPS[kind], number);
  }

  object(name: SharedObject): string {
    this.#objects.add(name);
    return name;
  }
}

/** The tasks and groups that an expression needs; futures are there from the beginning. */
export function namesIn(value: Awaitable): readonly Named[] {
  switch (value.kind) {
    case "call":
    case "sleep":
    case "future":
      return [];
    case "gather":
      return value.of.flatMap(namesIn);
    case "shield":
      return namesIn(value.of);
    case "task":
    case "group":
      return [{ kind: value.kind, number: value.number }];
  }
}
