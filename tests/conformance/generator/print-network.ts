import type { Action, End, NetworkAction, NetworkStatement, SimpleStatement } from "./program.ts";
import type { Writer } from "./writer.ts";

/** The first server's port. */
const FIRST_PORT = 8000;

const NETWORK_ACTIONS: readonly string[] = [
  "write",
  "call-writer",
  "set-marks",
  "ask-end",
  "show-end",
  "call-server",
  "show-server",
] satisfies NetworkAction["kind"][];

export const NETWORK_STATEMENTS = [
  "start-server",
  "start-echo",
  "connect",
  "read",
  "wait-writer",
  "wait-server",
] as const satisfies readonly NetworkStatement["kind"][];

export function isNetworkAction(action: Action): action is NetworkAction {
  return NETWORK_ACTIONS.includes(action.kind);
}

export function isNetworkStatement(statement: SimpleStatement): statement is NetworkStatement {
  const kinds: readonly string[] = NETWORK_STATEMENTS;
  return kinds.includes(statement.kind);
}

/** The lines of what a callback can do with connections, and a coroutine as well. */
export function printNetworkAction(writer: Writer, action: NetworkAction): readonly string[] {
  const { language, variables } = writer;
  const { args, bytes, command, name } = language;
  switch (action.kind) {
    case "write": {
      const [first = "", ...others] = action.data.map(bytes);
      const call = others.length === 0 ? `write(${first})` : `writelines([${[first, ...others].join(", ")}])`;
      return onEnd(writer, action.end, (_reader, stream) => [command(`${stream}.${call}`)]);
    }
    case "call-writer":
      return onEnd(writer, action.end, (_reader, stream) => [command(`${stream}.${name(action.call)}()`)]);
    case "set-marks": {
      const call = `transport.${name("set_write_buffer_limits")}(${args([], [["high", String(action.high)]])})`;
      return onEnd(writer, action.end, (_reader, stream) => [command(`${stream}.${call}`)]);
    }
    case "ask-end": {
      const [object, method] = action.asked;
      return onEnd(writer, action.end, (reader, stream) => [
        writer.show(`${object === "reader" ? reader : stream}.${name(method)}()`),
      ]);
    }
    case "show-end":
      return onEnd(writer, action.end, (_reader, stream) => [writer.show(stream)]);
    case "call-server":
      return language.if(variables.has("servers", action.server), [
        command(`${variables.get("servers", action.server)}.${name(action.call)}()`),
      ]);
    case "show-server":
      return language.if(variables.has("servers", action.server), [
        writer.show(variables.get("servers", action.server)),
      ]);
  }
}

/** The lines of what only a coroutine can do with connections. */
export function printNetworkStatement(writer: Writer, statement: NetworkStatement): readonly string[] {
  const { language, variables } = writer;
  const { args, bytes, declare, firstBytes, name } = language;
  switch (statement.kind) {
    case "start-server": {
      const served = writer.uniqueName("served");
      const server = writer.uniqueName("server");
      const job = statement.serves === null ? [] : [writer.showAwaited(writer.call(statement.serves))];
      const port = String(FIRST_PORT + statement.server);
      const options = args(
        [served, language.text("127.0.0.1"), port],
        [
          ["limit", String(statement.limit)],
          ...(statement.starts ? [] : [["start_serving", language.false] as const]),
        ],
      );
      return [
        ...language.served(served, [
          variables.append("peers", language.pair("reader", "writer")),
          writer.show(),
          ...job,
        ]),
        declare(server, `await asyncio.${name("start_server")}(${options})`),
        variables.store("servers", statement.server, server),
      ];
    }
    case "start-echo": {
      const server = writer.uniqueName("server");
      const port = String(FIRST_PORT + statement.server);
      const options = args([variables.echo(), language.text("127.0.0.1"), port], []);
      return [
        declare(server, `await ${variables.loop(`${name("create_server")}(${options})`)}`),
        variables.store("servers", statement.server, server),
      ];
    }
    case "connect": {
      const pair = writer.uniqueName("pair");
      const port = String(FIRST_PORT + statement.server);
      const options = args([language.text(statement.host), port], [["limit", String(statement.limit)]]);
      return [
        declare(pair, `await asyncio.${name("open_connection")}(${options})`),
        variables.append("streams", pair),
      ];
    }
    case "read":
      return onEnd(writer, statement.end, (reader) => {
        const calls = {
          readline: "readline()",
          read: "read(4)",
          "read-all": "read()",
          readexactly: "readexactly(5)",
          readuntil: `readuntil(${bytes(";")})`,
        };
        return [writer.show(firstBytes(`await ${reader}.${calls[statement.read]}`))];
      });
    case "wait-writer":
      return onEnd(writer, statement.end, (_reader, stream) => [
        writer.showAwaited(`${stream}.${name(statement.wait)}()`),
      ]);
    case "wait-server":
      return language.if(variables.has("servers", statement.server), [
        writer.showAwaited(`${variables.get("servers", statement.server)}.${name(statement.wait)}()`),
      ]);
  }
}

function onEnd(
  { language, variables }: Writer,
  { side, number }: End,
  lines: (reader: string, stream: string) => readonly string[],
): readonly string[] {
  const pair = variables.get(side, number);
  return language.if(variables.has(side, number), lines(`${pair}[0]`, `${pair}[1]`));
}
