import type { Action, SignalAction } from "./program.ts";
import type { Writer } from "./writer.ts";

const KINDS: readonly string[] = [
  "send-signal",
  "handle-signal",
  "remove-handler",
  "set-timer",
] satisfies SignalAction["kind"][];

export function isSignalAction(action: Action): action is SignalAction {
  return KINDS.includes(action.kind);
}

/**
 * The lines of what a callback can do with signals, and a coroutine as well.
 *
 * @param handler the lines that define the function of this name, with these parameters, that does something
 */
export function printSignalAction(
  writer: Writer,
  action: SignalAction,
  handler: (name: string, parameters: readonly string[], action: Action) => readonly string[],
): readonly string[] {
  const { language, variables } = writer;
  const { command, name } = language;
  const module = variables.module("signal");
  switch (action.kind) {
    case "send-signal":
      return [command(`${module}.${name("raise_signal")}(${module}.${action.signal})`)];
    case "set-timer":
      return [command(`${module}.setitimer(${module}.ITIMER_REAL, ${String(action.seconds)})`)];
    case "remove-handler":
      return [writer.show(variables.loop(`${name("remove_signal_handler")}(${module}.${action.signal})`))];
    case "handle-signal": {
      const callback = writer.uniqueName("handler");
      const args = `${module}.${action.signal}, ${callback}`;
      return action.byLoop
        ? [
            ...handler(callback, [], action.action),
            command(variables.loop(`${name("add_signal_handler")}(${args})`)),
          ]
        : [...handler(callback, ["signum", "frame"], action.action), command(`${module}.signal(${args})`)];
    }
  }
}
