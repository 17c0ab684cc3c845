import type { Awaitable, SimpleStatement } from "./program.ts";
import { isNetworkStatement, printNetworkStatement } from "./print-network.ts";
import type { Writer } from "./writer.ts";

/** The lines of what only a coroutine can do. */
export function printStatement(
  writer: Writer,
  job: number,
  isGenerator: boolean,
  statement: SimpleStatement,
): readonly string[] {
  const { language, variables } = writer;
  const { command, name, text } = language;
  if (isNetworkStatement(statement)) return printNetworkStatement(writer, statement);
  switch (statement.kind) {
    case "await":
      return writer.guarded([statement.value], () => [writer.showAwaited(writer.awaitable(statement.value))]);
    case "await-call": {
      const [object, method] = statement.call;
      return [writer.showAwaited(`${variables.object(object)}.${name(method)}()`)];
    }
    case "wait-for":
      return writer.guarded([statement.value], () => {
        const args = `${writer.awaitable(statement.value)}, ${writer.seconds(statement.seconds)}`;
        return [writer.showAwaited(`asyncio.${name("wait_for")}(${args})`)];
      });
    case "wait":
      return writer.guarded(statement.of, () => printWait(writer, statement));
    case "as-completed":
      return writer.guarded(statement.of, () => {
        const call = timed(writer, "as_completed", statement.of, statement.seconds, []);
        const iterate = statement.async ? language.forAwait : language.forEach;
        return iterate("next", call, [writer.showAwaited("next")]);
      });
    case "group":
      return writer.guarded([statement.value], () => [
        variables.store("groups", job, writer.awaitable(statement.value)),
      ]);
    case "uncancel":
      return [writer.show(`asyncio.${name("current_task")}().uncancel()`)];
    case "return":
      return [isGenerator ? command("return") : language.return(text("early"))];
    case "put":
      return [writer.showAwaited(`${variables.object("queue")}.put(${writer.placeText()})`)];
    case "yield":
      return [isGenerator ? command(`yield ${writer.placeText()}`) : writer.show()];
  }
}

function printWait(
  writer: Writer,
  { of, returnWhen, seconds }: Extract<SimpleStatement, { kind: "wait" }>,
): readonly string[] {
  const { size, wait } = writer.language;
  const call = timed(writer, "wait", of, seconds, [["return_when", `asyncio.${returnWhen}`]]);
  return wait(call, [writer.show(size("done"), size("pending"))]);
}

function timed(
  writer: Writer,
  name: string,
  of: readonly Awaitable[],
  seconds: number | null,
  options: readonly (readonly [string, string])[],
): string {
  const { language } = writer;
  const list = `[${of.map((value) => writer.awaitable(value)).join(", ")}]`;
  const timeout = seconds === null ? [] : [["timeout", writer.seconds(seconds)] as const];
  return `asyncio.${language.name(name)}(${language.args([list], [...options, ...timeout])})`;
}
