/** What an editor shows of one of Python's names, as `src/python/node/completion_names.py` prints it. */
export interface PythonName {
  /** `function`, `class`, `exception`, `constant` or `property`. */
  readonly kind: string;
  readonly signature?: string;
  /** The first sentence of its documentation. */
  readonly summary?: string;
  readonly members?: Readonly<Record<string, PythonName>>;
}

export interface PythonNames {
  readonly keywords: readonly string[];
  readonly builtins: Readonly<Record<string, PythonName>>;
  readonly modules: Readonly<Record<string, Readonly<Record<string, PythonName>>>>;
}

/** A name that can be completed at a place of a program. */
export interface PythonCompletion extends PythonName {
  readonly name: string;
}

// Longer names, with the names before their dots, are not looked up in the program.
const MAX_NAME_LENGTH = 200;

// The classes of the objects that asyncio's functions return.
const RETURNS: Readonly<Record<string, string>> = {
  create_task: "Task",
  ensure_future: "Task",
  current_task: "Task",
  get_running_loop: "AbstractEventLoop",
  get_event_loop: "AbstractEventLoop",
  new_event_loop: "AbstractEventLoop",
  timeout: "Timeout",
  timeout_at: "Timeout",
  gather: "Future",
  shield: "Future",
};

/**
 * The names that can be completed where a reader types Python.
 *
 * @param program its whole text
 * @param before the line up to the name's end
 * @returns none within a string or a comment, and none after a dot whose object is not known
 */
export function completionsAt(
  program: string,
  before: string,
  names: PythonNames,
): readonly PythonCompletion[] {
  if (isInText(before)) return [];
  const from = /^\s*from\s+(\w+)\s+import\s+(?:\w+\s*,\s*)*\w*$/.exec(before);
  if (from !== null) return listed(names.modules[from[1] ?? ""]);
  if (/^\s*(?:import|from)\s+(?:\w+\s*,\s*)*\w*$/.test(before)) {
    return Object.keys(names.modules).map((name) => ({ name, kind: "module" }));
  }
  const dotted = /^([\w.]+)\.\w*$/.exec(wordBefore(before))?.[1];
  if (dotted !== undefined) return listed(membersOf(dotted, program, names));
  return [
    ...programNames(program),
    ...names.keywords.map((name) => ({ name, kind: "keyword" })),
    ...listed(names.builtins),
  ];
}

/** The end of a line: a name, and the names before its dots. */
function wordBefore(line: string): string {
  let start = line.length;
  while (start > 0 && /[\w.]/.test(line.charAt(start - 1))) start--;
  return line.slice(start);
}

function listed(names: Readonly<Record<string, PythonName>> | undefined): readonly PythonCompletion[] {
  return Object.entries(names ?? {}).map(([name, described]) => ({ name, ...described }));
}

function membersOf(
  owner: string,
  program: string,
  names: PythonNames,
): Readonly<Record<string, PythonName>> | undefined {
  const module = names.modules[owner];
  if (module !== undefined) return module;
  const type = typeOf(owner, program);
  return type === null ? undefined : names.modules.asyncio?.[type]?.members;
}

/** The asyncio class of a variable's object, as far as it follows from one line of the program. */
function typeOf(variable: string, program: string): string | null {
  const asyncio = /^asyncio\.(\w+)$/.exec(variable)?.[1];
  if (asyncio !== undefined) return asyncio;
  if (variable.length > MAX_NAME_LENGTH) return null;
  const name = variable.replaceAll(".", "\\.");
  const made = new RegExp(`(?<![\\w.])${name}\\s*(?::[^=\\n]{0,200})?=\\s*asyncio\\.(\\w+)\\(`).exec(program);
  const entered = new RegExp(`asyncio\\.(\\w+)\\([^\\n]{0,200}\\)\\s+as\\s+${name}\\b`).exec(program);
  const inGroup = new RegExp(`(?<![\\w.])${name}\\s*=\\s*\\w+\\.create_task\\(`).test(program);
  const annotated = new RegExp(`(?<![\\w.])${name}\\s*:\\s*asyncio\\.(\\w+)`).exec(program);
  const found = (made ?? entered ?? annotated)?.[1] ?? (inGroup ? "create_task" : null);
  return found === null ? null : (RETURNS[found] ?? found);
}

function programNames(program: string): readonly PythonCompletion[] {
  const found = new Map<string, PythonCompletion>();
  const add = (name: string | undefined, kind: string): void => {
    if (name !== undefined && name !== "" && !found.has(name)) found.set(name, { name, kind });
  };
  for (const [, name] of program.matchAll(/^[ \t]*import\s+(\w+)/gm)) add(name, "module");
  for (const [, list = ""] of program.matchAll(/^[ \t]*from\s+[\w.]+\s+import\s+([\w, ]+)/gm)) {
    for (const name of list.split(",")) add(name.trim().split(" ").at(-1), "function");
  }
  for (const [, kind, name, parameters = ""] of program.matchAll(
    /^[ \t]*(?:async\s+)?(def|class)\s+(\w+)(?:\(([^)]{0,500})\))?/gm,
  )) {
    add(name, kind === "class" ? "class" : "function");
    if (kind === "class") continue;
    for (const [, parameter] of parameters.matchAll(/(?:^|,)\s*\*{0,2}(\w+)/g)) add(parameter, "variable");
  }
  for (const [, name] of program.matchAll(/^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[^=]/gm)) add(name, "variable");
  for (const [, name] of program.matchAll(/\b(?:for|as)\s+(\w+)/g)) add(name, "variable");
  return [...found.values()];
}

/** Whether a line ends within a string or a comment. */
function isInText(line: string): boolean {
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (quote !== "") {
      if (char === "\\") i++;
      else if (char === quote) quote = "";
    } else if (char === "#") return true;
    else if (char === '"' || char === "'") quote = char;
  }
  return quote !== "";
}
