import type { Action, Named } from "./program.ts";
import { isNetworkAction, printNetworkAction } from "./print-network.ts";
import { isSignalAction, printSignalAction } from "./print-signals.ts";
import type { Writer } from "./writer.ts";

/** The lines of what a callback can do, and a coroutine as well. */
export function printAction(writer: Writer, action: Action): readonly string[] {
  if (isNetworkAction(action)) return printNetworkAction(writer, action);
  if (isSignalAction(action)) {
    return printSignalAction(writer, action, (callback, parameters, inner) =>
      writer.language.callback(callback, parameters, printAction(writer, inner)),
    );
  }
  const { language, variables } = writer;
  const { args, command, name, raise, size, text, true: yes } = language;
  switch (action.kind) {
    case "print":
      return [writer.show()];
    case "count-tasks":
      return [writer.show(size(`asyncio.${name("all_tasks")}()`))];
    case "call": {
      const [object, method] = action.call;
      const call = `${variables.object(object)}.${name(method)}()`;
      return [method === "get_nowait" ? writer.show(call) : command(call)];
    }
    case "put-nowait":
      return [command(`${variables.object("queue")}.${name("put_nowait")}(${writer.placeText()})`)];
    case "shut-down": {
      const options = action.immediate ? [["immediate", yes] as const] : [];
      return [command(`${variables.object("queue")}.shutdown(${args([], options)})`)];
    }
    case "raise":
      return [raise(writer.exception(action.error))];
    case "create": {
      const options = action.eager ? [["eager_start", yes] as const] : [];
      const call = `asyncio.${name("create_task")}(${args([writer.call(action.job)], options)})`;
      return [variables.store("tasks", action.job, call)];
    }
    case "create-in-group": {
      const { owner, job } = action;
      const call = `${variables.get("task_groups", owner)}.${name("create_task")}(${writer.call(job)})`;
      return language.if(variables.has("task_groups", owner), [variables.store("tasks", job, call)]);
    }
    case "cancel": {
      const message = action.message === null ? "" : text(action.message);
      return writer.guarded([action.target], () => [
        writer.show(`${variables.named(action.target)}.cancel(${message})`),
      ]);
    }
    case "set-result":
      return [onFuture(writer, action.future, `${name("set_result")}(${writer.placeText()})`)];
    case "set-exception":
      return [onFuture(writer, action.future, `${name("set_exception")}(${writer.exception("ValueError")})`)];
    case "call-soon":
      return withCallback(writer, action.action, [], (callback) =>
        command(variables.loop(`${name("call_soon")}(${callback})`)),
      );
    case "call-later":
      return withCallback(writer, action.action, [], (callback) => {
        const timer = variables.loop(`${name("call_later")}(${action.seconds}, ${callback})`);
        return variables.store("handles", action.handle, timer);
      });
    case "cancel-handle":
      return language.if(variables.has("handles", action.handle), [
        command(`${variables.get("handles", action.handle)}.cancel()`),
      ]);
    case "reschedule": {
      const when =
        action.seconds === null ? text(null) : `${variables.loop("time()")} + ${String(action.seconds)}`;
      return language.if(variables.has("scopes", action.owner), [
        command(`${variables.get("scopes", action.owner)}.reschedule(${when})`),
      ]);
    }
    case "expired":
      return language.if(variables.has("scopes", action.owner), [
        writer.show(`${variables.get("scopes", action.owner)}.expired()`),
      ]);
    case "add-done-callback":
      return writer.guarded([action.target], () =>
        withCallback(writer, action.action, ["future"], (callback) =>
          command(`${variables.named(action.target)}.${name("add_done_callback")}(${callback})`),
        ),
      );
    case "show":
      return writer.guarded([action.target], () => [writer.show(variables.named(action.target))]);
    case "result":
      return writer.guarded([action.target], () => [
        writer.show(`${variables.named(action.target)}.result()`),
      ]);
    case "exception":
      return writer.guarded([action.target], () => [
        writer.show(`repr(${variables.named(action.target)}.exception())`),
      ]);
  }
}

function onFuture({ language, variables }: Writer, number: number, call: string): string {
  const future: Named = { kind: "future", number };
  return language.command(`${variables.named(future)}.${call}`);
}

function withCallback(
  writer: Writer,
  action: Action,
  parameters: readonly string[],
  use: (callback: string) => string,
): readonly string[] {
  const callback = writer.uniqueName("callback");
  return [...writer.language.callback(callback, parameters, printAction(writer, action)), use(callback)];
}
