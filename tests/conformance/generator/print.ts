import type { Language } from "./language.ts";
import { printAction } from "./print-actions.ts";
import { NETWORK_STATEMENTS } from "./print-network.ts";
import { printStatement } from "./print-statements.ts";
import type { Action, Block, Program, SimpleStatement, Statement } from "./program.ts";
import { isBlock } from "./program.ts";
import { Variables } from "./variables.ts";
import { errorClass, type JobFunction, jobName, Writer } from "./writer.ts";

/**
 * Writes a program in one of the languages. Jobs that nothing refers to are left out.
 *
 * @returns the program's text; it prints a number of its own at every place where something happens
 */
export function print(program: Program, language: Language): string {
  const { interrupts } = program;
  const writer = new Writer(language, new Variables(language, program.queue));
  writer.functions.add("job0");
  const bodies = new Map<JobFunction, readonly string[]>();
  // A set hands out what joins it while it is walked through.
  for (const name of writer.functions) {
    const job = Number(name.slice(3));
    const printer = new JobPrinter(writer, job, name.startsWith("gen"));
    bodies.set(name, printer.lines(program.jobs[job] ?? []));
  }
  const first = [...(program.eager ? [eagerFactory(writer)] : []), ...writer.variables.firstLines()];
  bodies.set("job0", [...first, ...(bodies.get("job0") ?? [])]);
  const functions = [...bodies]
    .sort(([left], [right]) => right.slice(3).localeCompare(left.slice(3)) || right.localeCompare(left))
    .map(([name, lines]) => jobFunction(language, name, lines));
  const all = [...writer.variables.functions(), ...functions];
  return language.program({ ...writer.variables.declared(), interrupts, functions: all }).join("\n");
}

function eagerFactory({ language: { command, name }, variables }: Writer): string {
  return command(variables.loop(`${name("set_task_factory")}(asyncio.${name("eager_task_factory")})`));
}

function jobFunction(language: Language, name: JobFunction, lines: readonly string[]): readonly string[] {
  const printed = jobName(Number(name.slice(3)), name.startsWith("gen"));
  const text = language.text(printed);
  // A generator yields at least once: Python tells by that what it is.
  if (name.startsWith("gen")) {
    return language.generatorFunction(printed, [...lines, language.command(`yield ${text}`)]);
  }
  return language.coroutineFunction(printed, [...lines, language.return(text)]);
}

/** Prints the statements of a job. */
class JobPrinter {
  readonly #writer: Writer;
  readonly #job: number;
  readonly #isGenerator: boolean;

  constructor(writer: Writer, job: number, isGenerator: boolean) {
    this.#writer = writer;
    this.#job = job;
    this.#isGenerator = isGenerator;
  }

  lines(statements: readonly Statement[]): string[] {
    return statements.flatMap((statement) => [...this.#statement(statement)]);
  }

  #statement(statement: Statement): readonly string[] {
    if (isBlock(statement)) return this.#block(statement);
    if (isAction(statement)) return printAction(this.#writer, statement);
    return printStatement(this.#writer, this.#job, this.#isGenerator, statement);
  }

  #block(block: Block): readonly string[] {
    const writer = this.#writer;
    const { language, variables } = writer;
    switch (block.kind) {
      case "timeout": {
        const name = writer.uniqueName("scope");
        const kept = variables.store("scopes", this.#job, name);
        const seconds = writer.seconds(block.seconds);
        return language.within({ kind: "timeout", seconds, name }, [kept, ...this.lines(block.body)]);
      }
      case "hold": {
        const what = variables.object(block.what);
        return language.within({ kind: "hold", what }, this.lines(block.body));
      }
      case "task-group": {
        const name = writer.uniqueName("group");
        const children = block.jobs.map((child) =>
          variables.store("tasks", child, `${name}.${language.name("create_task")}(${writer.call(child)})`),
        );
        const kept = variables.store("task_groups", this.#job, name);
        return language.within({ kind: "task-group", name }, [kept, ...children, ...this.lines(block.body)]);
      }
      case "iterate": {
        const item = writer.uniqueName("item");
        const lines = [writer.show(item), ...this.lines(block.body)];
        const last = block.breaks ? [language.command("break")] : [];
        return language.forAwait(item, writer.call(block.job, true), [...lines, ...last]);
      }
      case "try":
        return language.try({
          body: this.lines(block.body),
          caught: block.caught === null ? null : errorClass(block.caught),
          handler: [writer.show("repr(error)"), ...this.lines(block.handler)],
          raiseAgain: block.raiseAgain,
          cleanUp: this.lines(block.cleanUp),
        });
    }
  }
}

const COROUTINE_ONLY: readonly string[] = [
  "await",
  "await-call",
  "wait-for",
  "wait",
  "as-completed",
  "group",
  "uncancel",
  "return",
  "put",
  "yield",
  ...NETWORK_STATEMENTS,
] satisfies SimpleStatement["kind"][];

function isAction(statement: Action | SimpleStatement): statement is Action {
  return !COROUTINE_ONLY.includes(statement.kind);
}
