import type { Language } from "./language.ts";
import type { Awaitable, Raised } from "./program.ts";
import { namesIn, Variables } from "./variables.ts";

/** What is written the same way wherever it stands: expressions, and lines that depend on a variable. */
export class Writer {
  readonly language: Language;
  readonly variables: Variables;
  /** The functions that have been referred to. */
  readonly functions = new Set<JobFunction>();
  #numbers = new Map<string, number>();
  #places = 0;

  constructor(language: Language, variables: Variables) {
    this.language = language;
    this.variables = variables;
  }

  /** A name that nothing else has. */
  uniqueName(name: string): string {
    const number = (this.#numbers.get(name) ?? 0) + 1;
    this.#numbers.set(name, number);
    return `${name}${number}`;
  }

  /** The call of a job, as a coroutine or as an asynchronous generator. */
  call(job: number, isGenerator = false): string {
    this.functions.add(jobFunction(job, isGenerator));
    return `${jobName(job, isGenerator)}()`;
  }

  awaitable(value: Awaitable): string {
    switch (value.kind) {
      case "call":
        return this.call(value.job);
      case "sleep":
        return `asyncio.sleep(${value.seconds}, ${this.placeText()})`;
      case "gather": {
        const of = value.of.map((item) => this.awaitable(item));
        const options = value.returnExceptions ? [["return_exceptions", this.language.true] as const] : [];
        return `asyncio.gather(${this.language.args(of, options)})`;
      }
      case "shield":
        return `asyncio.shield(${this.awaitable(value.of)})`;
      case "task":
      case "group":
      case "future":
        return this.variables.named(value);
    }
  }

  exception(error: Raised): string {
    const { construct } = this.language;
    if (error !== "ExceptionGroup") return construct(`${errorClass(error)}(${this.placeText()})`);
    const member = construct(`ValueError(${this.placeText()})`);
    return construct(`ExceptionGroup(${this.placeText()}, [${member}])`);
  }

  /** Lines that run only when the variables are set that they need. */
  guarded(values: readonly Awaitable[], lines: () => readonly string[]): readonly string[] {
    const conditions = new Set(values.flatMap(namesIn).map((named) => this.variables.isSet(named)));
    return conditions.size === 0 ? lines() : this.language.if(this.language.and([...conditions]), lines());
  }

  showAwaited(expression: string): string {
    return this.show(`await ${expression}`);
  }

  /** Prints values, with a number that no other line prints. */
  show(...values: readonly string[]): string {
    return this.language.print(this.placeText(), ...values);
  }

  /** A text that stands nowhere else in the program. */
  placeText(): string {
    return this.language.text(String(++this.#places));
  }

  seconds(seconds: number | null): string {
    return seconds === null ? this.language.text(null) : String(seconds);
  }
}

/** A job as it is called: `job1` is a coroutine, `gen1` an asynchronous generator. */
export type JobFunction = `${"job" | "gen"}${number}`;

function jobFunction(job: number, isGenerator: boolean): JobFunction {
  return `${isGenerator ? "gen" : "job"}${job}`;
}

export function jobName(job: number, isGenerator: boolean): string {
  return job === 0 ? "main" : jobFunction(job, isGenerator);
}

export function errorClass(name: string): string {
  return name === "CancelledError" ? `asyncio.${name}` : name;
}
