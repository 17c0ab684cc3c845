import type { Language, ProgramParts, Resource, TryParts } from "./language.ts";

export const typescript: Language = {
  name: (name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  text: (value) => (value === null ? "null" : JSON.stringify(value)),
  true: "true",
  false: "false",
  print: (...values) => `print(${values.join(", ")});`,
  coroutineFunction: (name, lines) => block(`async function ${name}()`, lines),
  generatorFunction: (name, lines) => block(`async function* ${name}()`, lines),
  callback: (name, parameters, lines) => block(`function ${name}(${parameters.join(", ")})`, lines),
  if: (condition, lines) => block(`if (${condition})`, lines),
  forEach: (variable, iterable, lines) => block(`for (const ${variable} of ${iterable})`, lines),
  forAwait: (variable, iterable, lines) => block(`for await (const ${variable} of ${iterable})`, lines),
  and: (conditions) => conditions.join(" && "),
  not: (condition) => `!${condition}`,
  has: (map, key) => `${map}.has(${key})`,
  get: (map, key) => `${map}.get(${key})`,
  set: (map, key, value) => `${map}.set(${key}, ${value});`,
  pair: (one, other) => `[${one}, ${other}]`,
  bytes: (data) => (typeof data === "number" ? `new Bytes(${data})` : `encode(${JSON.stringify(data)})`),
  firstBytes: (bytes) => `(${bytes}).slice(0, 12)`,
  declare: (name, value) => `const ${name} = ${value};`,
  echoClass: [
    "class Echo extends asyncio.Protocol {",
    "  connectionMade(transport) {",
    "    this.transport = transport;",
    "    transports.set(transports.size, transport);",
    '    print("made");',
    "  }",
    "",
    "  dataReceived(data) {",
    '    print("data", data.slice(0, 12));',
    "    this.transport.write(data);",
    "  }",
    "",
    "  eofReceived() {",
    '    print("eof");',
    "  }",
    "",
    "  pauseWriting() {",
    '    print("pause");',
    "  }",
    "",
    "  resumeWriting() {",
    '    print("resume");',
    "  }",
    "",
    "  connectionLost(exc) {",
    '    print("lost", repr(exc));',
    "  }",
    "}",
  ],
  factory: (name) => `() => new ${name}()`,
  served: (name, lines) => block(`async function ${name}(reader, writer)`, lines),
  args: (positional, keywords) => {
    if (keywords.length === 0) return positional.join(", ");
    const options = keywords.map(([name, value]) => `${typescript.name(name)}: ${value}`).join(", ");
    return [...positional, `{ ${options} }`].join(", ");
  },
  command: (expression) => `${expression};`,
  construct: (call) => `new ${call}`,
  raise: (error) => `throw ${error};`,
  return: (value) => `return ${value};`,
  try: tryStatement,
  within: (resource, lines) => scope([declaration(resource), ...lines]),
  wait: (call, lines) => scope([`const [done, pending] = await ${call};`, ...lines]),
  size: (set) => `${set}.size`,
  program,
};

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...indented(lines), "}"];
}

function scope(lines: readonly string[]): string[] {
  return ["{", ...indented(lines), "}"];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function tryStatement({ body, caught, handler, raiseAgain, cleanUp }: TryParts): string[] {
  const lines = ["try {", ...indented(body)];
  if (caught !== null) {
    lines.push("} catch (error) {", `  if (!(error instanceof ${caught})) throw error;`);
    lines.push(...indented([...handler, ...(raiseAgain ? ["throw error;"] : [])]));
  }
  if (cleanUp.length > 0 || caught === null) lines.push("} finally {", ...indented(cleanUp));
  return [...lines, "}"];
}

function declaration(resource: Resource): string {
  switch (resource.kind) {
    case "timeout":
      return `await using ${resource.name} = asyncio.timeout(${resource.seconds});`;
    case "hold":
      return `await using held = await ${resource.what}.hold();`;
    case "task-group":
      return `await using ${resource.name} = new asyncio.TaskGroup();`;
  }
}

function program({ interrupts, modules, maps, variables, functions }: ProgramParts): string[] {
  const globals = [
    ...maps.map((map) => `const ${map} = new Map();`),
    ...variables.map(([name, call]) => `const ${name} = new ${call};`),
  ];
  return [
    ...(interrupts.length > 0 ? [`// Ctrl-C at ${interrupts.join(", ")}`] : []),
    ...["asyncio", ...modules].map((module) => `import ${module} from "${module}";`),
    ...(globals.length > 0 ? ["", ...globals] : []),
    ...functions.flatMap((lines) => ["", ...lines]),
    "",
    "asyncio.run(main());",
    "",
  ];
}
