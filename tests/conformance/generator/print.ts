import type { Language } from "./language.ts";
import type { Action, Awaitable, Block, CoroutineStatement, Program, Statement } from "./program.ts";
import { isBlock } from "./program.ts";
import { namesIn, Variables } from "./variables.ts";

/**
 * Writes a program in one of the languages. Jobs that nothing refers to are left out.
 *
 * @returns the program's text; it prints a number of its own at every place where something happens
 */
export function print(program: Program, language: Language): string {
  return new Printer(program, language).print();
}

class Printer {
  readonly #program: Program;
  readonly #language: Language;
  readonly #variables: Variables;
  readonly #jobs = new Set<number>([0]);
  #places = 0;
  #callbacks = 0;
  #taskGroups = 0;

  constructor(program: Program, language: Language) {
    this.#program = program;
    this.#language = language;
    this.#variables = new Variables(language);
  }

  print(): string {
    const bodies = new Map<number, readonly string[]>();
    // A set hands out what joins it while it is walked through.
    for (const job of this.#jobs) bodies.set(job, this.#lines(job, this.#program.jobs[job] ?? []));
    bodies.set(0, [...this.#variables.firstLines(), ...(bodies.get(0) ?? [])]);
    const functions = [...bodies]
      .sort(([left], [right]) => right - left)
      .map(([job, lines]) => this.#jobFunction(jobName(job), lines));
    return this.#language.program({ ...this.#variables.declared(), functions }).join("\n");
  }

  #jobFunction(name: string, lines: readonly string[]): readonly string[] {
    const result = this.#language.return(this.#language.text(name));
    return this.#language.coroutineFunction(name, [...lines, result]);
  }

  #lines(job: number, statements: readonly Statement[]): string[] {
    return statements.flatMap((statement) => [...this.#statement(job, statement)]);
  }

  #statement(job: number, statement: Statement): readonly string[] {
    if (isBlock(statement)) return this.#block(job, statement);
    return isAction(statement) ? this.#action(statement) : this.#coroutineStatement(job, statement);
  }

  #block(job: number, block: Block): readonly string[] {
    const language = this.#language;
    switch (block.kind) {
      case "timeout": {
        const lines = this.#lines(job, block.body);
        return language.within({ kind: "timeout", seconds: this.#seconds(block.seconds) }, lines);
      }
      case "hold":
        return language.within(
          { kind: "hold", what: this.#variables.object(block.what) },
          this.#lines(job, block.body),
        );
      case "task-group": {
        const name = `group${++this.#taskGroups}`;
        const children = block.jobs.map((child) =>
          this.#variables.store(
            "tasks",
            child,
            `${name}.${language.name("create_task")}(${this.#call(child)})`,
          ),
        );
        return language.within({ kind: "task-group", name }, [...children, ...this.#lines(job, block.body)]);
      }
      case "try":
        return language.try({
          body: this.#lines(job, block.body),
          caught: block.caught === null ? null : errorClass(block.caught),
          handler: [this.#show("repr(error)"), ...this.#lines(job, block.handler)],
          raiseAgain: block.raiseAgain,
          cleanUp: this.#lines(job, block.cleanUp),
        });
    }
  }

  #coroutineStatement(job: number, statement: Exclude<CoroutineStatement, Block>): readonly string[] {
    const { name, text } = this.#language;
    switch (statement.kind) {
      case "await":
        return this.#guarded([statement.value], () => [this.#showAwaited(this.#awaitable(statement.value))]);
      case "wait-for":
        return this.#guarded([statement.value], () => {
          const args = `${this.#awaitable(statement.value)}, ${this.#seconds(statement.seconds)}`;
          return [this.#showAwaited(`asyncio.${name("wait_for")}(${args})`)];
        });
      case "wait":
        return this.#guarded(statement.of, () => this.#wait(statement));
      case "as-completed":
        return this.#guarded(statement.of, () => {
          const call = this.#timed("as_completed", statement.of, statement.seconds, []);
          return this.#language.forEach("next", call, [this.#showAwaited("next")]);
        });
      case "group":
        return this.#guarded([statement.value], () => [
          this.#variables.store("groups", job, this.#awaitable(statement.value)),
        ]);
      case "uncancel":
        return [this.#show(`asyncio.${name("current_task")}().uncancel()`)];
      case "return":
        return [this.#language.return(text("early"))];
      case "put":
        return [this.#showAwaited(`${this.#variables.object("queue")}.put(${text(this.#place())})`)];
      case "get":
        return [this.#showAwaited(`${this.#variables.object("queue")}.get()`)];
      case "wait-event":
        return [this.#showAwaited(`${this.#variables.object("event")}.wait()`)];
    }
  }

  #wait({ of, returnWhen, seconds }: Extract<Statement, { kind: "wait" }>): readonly string[] {
    const { size, wait } = this.#language;
    const call = this.#timed("wait", of, seconds, [["return_when", `asyncio.${returnWhen}`]]);
    return wait(call, [this.#show(size("done"), size("pending"))]);
  }

  #timed(
    name: string,
    of: readonly Awaitable[],
    seconds: number | null,
    options: readonly (readonly [string, string])[],
  ): string {
    const list = `[${of.map((value) => this.#awaitable(value)).join(", ")}]`;
    const timeout = seconds === null ? [] : [["timeout", this.#seconds(seconds)] as const];
    return `asyncio.${this.#language.name(name)}(${this.#language.args([list], [...options, ...timeout])})`;
  }

  #action(action: Action): readonly string[] {
    const { name, text, raise, construct, command } = this.#language;
    const variables = this.#variables;
    switch (action.kind) {
      case "print":
        return [this.#show()];
      case "set-event":
        return [command(`${variables.object("event")}.set()`)];
      case "clear-event":
        return [command(`${variables.object("event")}.clear()`)];
      case "put-nowait":
        return [command(`${variables.object("queue")}.${name("put_nowait")}(${text(this.#place())})`)];
      case "get-nowait":
        return [this.#show(`${variables.object("queue")}.${name("get_nowait")}()`)];
      case "raise":
        return [raise(construct(`${errorClass(action.error)}(${text(this.#place())})`))];
      case "create":
        return [
          variables.store("tasks", action.job, `asyncio.${name("create_task")}(${this.#call(action.job)})`),
        ];
      case "cancel": {
        const message = action.message === null ? "" : text(action.message);
        return this.#guarded([action.target], () => [
          this.#show(`${variables.named(action.target)}.cancel(${message})`),
        ]);
      }
      case "set-result":
        return [this.#onFuture(action.future, `${name("set_result")}(${text(this.#place())})`)];
      case "set-exception": {
        const error = construct(`ValueError(${text(this.#place())})`);
        return [this.#onFuture(action.future, `${name("set_exception")}(${error})`)];
      }
      case "call-soon":
        return this.#withCallback(action.action, false, (callback) =>
          command(variables.loop(`${name("call_soon")}(${callback})`)),
        );
      case "call-later":
        return this.#withCallback(action.action, false, (callback) => {
          const timer = variables.loop(`${name("call_later")}(${action.seconds}, ${callback})`);
          return variables.store("handles", action.handle, timer);
        });
      case "cancel-handle":
        return this.#language.if(variables.has("handles", action.handle), [
          command(`${variables.get("handles", action.handle)}.cancel()`),
        ]);
      case "add-done-callback":
        return this.#guarded([action.target], () =>
          this.#withCallback(action.action, true, (callback) =>
            command(`${variables.named(action.target)}.${name("add_done_callback")}(${callback})`),
          ),
        );
      case "show":
        return this.#guarded([action.target], () => [this.#show(variables.named(action.target))]);
    }
  }

  #withCallback(action: Action, takesFuture: boolean, use: (callback: string) => string): readonly string[] {
    const callback = `callback${++this.#callbacks}`;
    return [...this.#language.callback(callback, takesFuture, this.#action(action)), use(callback)];
  }

  #onFuture(number: number, call: string): string {
    return this.#language.command(`${this.#variables.named({ kind: "future", number })}.${call}`);
  }

  #awaitable(value: Awaitable): string {
    switch (value.kind) {
      case "call":
        return this.#call(value.job);
      case "sleep":
        return `asyncio.sleep(${value.seconds}, ${this.#language.text(this.#place())})`;
      case "gather": {
        const of = value.of.map((item) => this.#awaitable(item));
        const options = value.returnExceptions ? [["return_exceptions", this.#language.true] as const] : [];
        return `asyncio.gather(${this.#language.args(of, options)})`;
      }
      case "shield":
        return `asyncio.shield(${this.#awaitable(value.of)})`;
      case "task":
      case "group":
      case "future":
        return this.#variables.named(value);
    }
  }

  #call(job: number): string {
    this.#jobs.add(job);
    return `${jobName(job)}()`;
  }

  /** Lines that run only when the variables are set that they need. */
  #guarded(values: readonly Awaitable[], lines: () => readonly string[]): readonly string[] {
    const conditions = new Set(values.flatMap(namesIn).map((named) => this.#variables.isSet(named)));
    return conditions.size === 0 ? lines() : this.#language.if(this.#language.and([...conditions]), lines());
  }

  #showAwaited(expression: string): string {
    return this.#show(`await ${expression}`);
  }

  #show(...values: readonly string[]): string {
    return this.#language.print(this.#language.text(this.#place()), ...values);
  }

  #place(): string {
    return String(++this.#places);
  }

  #seconds(seconds: number | null): string {
    return seconds === null ? this.#language.text(null) : String(seconds);
  }
}

const COROUTINE_ONLY: readonly string[] = [
  "await",
  "wait-for",
  "wait",
  "as-completed",
  "group",
  "uncancel",
  "return",
  "put",
  "get",
  "wait-event",
] satisfies Exclude<CoroutineStatement, Block>["kind"][];

function isAction(statement: Action | Exclude<CoroutineStatement, Block>): statement is Action {
  return !COROUTINE_ONLY.includes(statement.kind);
}

function jobName(job: number): string {
  return job === 0 ? "main" : `job${job}`;
}

function errorClass(name: string): string {
  return name === "CancelledError" ? `asyncio.${name}` : name;
}
