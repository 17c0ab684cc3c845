import type { Language, ProgramParts, Resource, TryParts } from "./language.ts";

export const python: Language = {
  name: (name) => name,
  text: (value) => (value === null ? "None" : JSON.stringify(value)),
  true: "True",
  false: "False",
  print: (...values) => `print(${values.join(", ")})`,
  coroutineFunction: (name, lines) => block(`async def ${name}()`, lines),
  generatorFunction: (name, lines) => block(`async def ${name}()`, lines),
  callback: (name, parameters, lines) => block(`def ${name}(${parameters.join(", ")})`, lines),
  if: (condition, lines) => block(`if ${condition}`, lines),
  forEach: (variable, iterable, lines) => block(`for ${variable} in ${iterable}`, lines),
  forAwait: (variable, iterable, lines) => block(`async for ${variable} in ${iterable}`, lines),
  and: (conditions) => conditions.join(" and "),
  not: (condition) => `not ${condition}`,
  has: (map, key) => `${key} in ${map}`,
  get: (map, key) => `${map}[${key}]`,
  set: (map, key, value) => `${map}[${key}] = ${value}`,
  pair: (one, other) => `(${one}, ${other})`,
  bytes: (data) => (typeof data === "number" ? `bytes(${data})` : `b${JSON.stringify(data)}`),
  firstBytes: (bytes) => `(${bytes})[:12]`,
  declare: (name, value) => `${name} = ${value}`,
  echoClass: [
    "class Echo(asyncio.Protocol):",
    "    def connection_made(self, transport):",
    "        self.transport = transport",
    "        transports[len(transports)] = transport",
    '        print("made")',
    "",
    "    def data_received(self, data):",
    '        print("data", data[:12])',
    "        self.transport.write(data)",
    "",
    "    def eof_received(self):",
    '        print("eof")',
    "",
    "    def pause_writing(self):",
    '        print("pause")',
    "",
    "    def resume_writing(self):",
    '        print("resume")',
    "",
    "    def connection_lost(self, exc):",
    '        print("lost", repr(exc))',
  ],
  factory: (name) => name,
  served: (name, lines) => block(`async def ${name}(reader, writer)`, lines),
  args: (positional, keywords) =>
    [...positional, ...keywords.map(([name, value]) => `${name}=${value}`)].join(", "),
  command: (expression) => expression,
  construct: (call) => call,
  raise: (error) => `raise ${error}`,
  return: (value) => `return ${value}`,
  try: tryStatement,
  within: (resource, lines) => block(header(resource), lines),
  wait: (call, lines) => [`done, pending = await ${call}`, ...lines],
  size: (set) => `len(${set})`,
  program,
};

function block(head: string, lines: readonly string[]): string[] {
  return [`${head}:`, ...(lines.length > 0 ? lines : ["pass"]).map((line) => `    ${line}`)];
}

function tryStatement({ body, caught, handler, raiseAgain, cleanUp }: TryParts): string[] {
  const lines = block("try", body);
  if (caught !== null) {
    lines.push(...block(`except ${caught} as error`, [...handler, ...(raiseAgain ? ["raise"] : [])]));
  }
  if (cleanUp.length > 0 || caught === null) lines.push(...block("finally", cleanUp));
  return lines;
}

function header(resource: Resource): string {
  switch (resource.kind) {
    case "timeout":
      return `async with asyncio.timeout(${resource.seconds}) as ${resource.name}`;
    case "hold":
      return `async with ${resource.what}`;
    case "task-group":
      return `async with asyncio.TaskGroup() as ${resource.name}`;
  }
}

function program({ interrupts, modules, maps, variables, functions }: ProgramParts): string[] {
  const globals = [
    ...maps.map((map) => `${map} = {}`),
    ...variables.map(([name, call]) => `${name} = ${call}`),
  ];
  return [
    ...(interrupts.length > 0 ? [`# Ctrl-C at ${interrupts.join(", ")}`] : []),
    ...["asyncio", ...modules].map((module) => `import ${module}`),
    ...(globals.length > 0 ? ["", ...globals] : []),
    ...functions.flatMap((lines) => ["", "", ...lines]),
    "",
    "",
    "asyncio.run(main())",
    "",
  ];
}
