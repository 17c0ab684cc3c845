import type { Language, ProgramParts } from "./language.ts";
import type { Awaitable, Named } from "./program.ts";

/** After this many seconds every future that nobody has resolved is. */
const RELEASE_AFTER = 100;

const MAPS = { task: "tasks", group: "groups", future: "futures" } as const;

const OBJECTS = {
  lock: "asyncio.Lock()",
  semaphore: "asyncio.Semaphore(2)",
  event: "asyncio.Event()",
  queue: "asyncio.Queue(1)",
} as const;

/** The variables that a program refers to. */
export class Variables {
  readonly #language: Language;
  readonly #maps = new Set<string>();
  readonly #objects = new Set<keyof typeof OBJECTS>();
  readonly #futures = new Set<number>();

  constructor(language: Language) {
    this.#language = language;
  }

  declared(): Omit<ProgramParts, "functions"> {
    return {
      maps: [...this.#maps],
      variables: [...this.#objects].map((name) => [name, OBJECTS[name]] as const),
      hasFutures: this.#futures.size > 0,
    };
  }

  /** What `main` does first: it makes the futures, and sees to it that none is waited for in vain. */
  firstLines(): readonly string[] {
    if (this.#futures.size === 0) return [];
    const { name, command } = this.#language;
    return [
      ...[...this.#futures].map((future) =>
        this.store("futures", future, this.loop(`${name("create_future")}()`)),
      ),
      command(this.loop(`${name("call_later")}(${RELEASE_AFTER}, release)`)),
    ];
  }

  loop(call: string): string {
    return `asyncio.${this.#language.name("get_running_loop")}().${call}`;
  }

  store(map: string, key: number, value: string): string {
    this.#maps.add(map);
    return this.#language.set(map, key, value);
  }

  get(map: string, key: number): string {
    this.#maps.add(map);
    return this.#language.get(map, key);
  }

  has(map: string, key: number): string {
    this.#maps.add(map);
    return this.#language.has(map, key);
  }

  named({ kind, number }: Named): string {
    if (kind === "future") this.#futures.add(number);
    return this.get(MAPS[kind], number);
  }

  /** The condition that a variable has been set. */
  isSet({ kind, number }: Named): string {
    return this.has(MAPS[kind], number);
  }

  object(name: keyof typeof OBJECTS): string {
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
