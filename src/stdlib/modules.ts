import { AttributeError, isClass, ModuleNotFoundError } from "../runtime/index.ts";
import { adviceOn } from "./absent-members.ts";
import { adviceOnModule } from "./absent-modules.ts";
import * as asyncio from "./asyncio.ts";
import * as builtins from "./builtins.ts";
import { closest } from "./closest.ts";
import * as contextvars from "./contextvars.ts";
import * as functools from "./functools.ts";
import * as os from "./os.ts";
import * as random from "./random.ts";
import * as signal from "./signal.ts";
import * as socket from "./socket.ts";
import * as time from "./time.ts";

const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  asyncio,
  builtins,
  contextvars,
  functools,
  os,
  random,
  signal,
  socket,
  time,
};

/** The names of the modules that a program may import. */
export const moduleNames: readonly string[] = Object.keys(contents);

const modules = new Map(
  Object.entries(contents).map(([name, exported]) => [name, makeModule(name, exported)]),
);

/**
 * A module as a compiled program gets it from `require`: its members, and itself as `default`.
 *
 * @param name the module's name, for example `asyncio`.
 * @throws ModuleNotFoundError when there is none of that name.
 */
export function loadModule(name: string): object {
  const module = modules.get(name);
  if (module !== undefined) return module;
  const advice = adviceOnModule(name);
  if (advice !== null) throw new ModuleNotFoundError(`No module named '${name}'. ${advice}`);
  const suggestion = closest(name, moduleNames);
  const hint = suggestion === null ? "" : ` Did you mean: '${suggestion}'?`;
  const known = moduleNames.map((known) => `'${known}'`).join(", ");
  throw new ModuleNotFoundError(`No module named '${name}'.${hint} A program here can import ${known}.`);
}

function makeModule(name: string, exported: Readonly<Record<string, unknown>>): object {
  const members = new Map(Object.entries(exported));
  for (const [member, value] of members) nameFunction(value, member);
  const target: Record<string, unknown> = Object.fromEntries(members);
  const module: object = new Proxy(target, {
    get(_, property): unknown {
      if (property === "default") return module;
      if (property === "__esModule") return true;
      if (property === "__repr__") return () => `<module '${name}'>`;
      if (typeof property === "symbol") return Reflect.get(target, property);
      if (members.has(property)) return members.get(property);
      // Code that checks whether a value can be awaited must get an answer and not an exception.
      if (property === "then" || property === "constructor") return undefined;
      throw missing(name, property, [...members.keys()]);
    },
    set(_, property) {
      throw new AttributeError(`module '${name}' cannot be changed: '${String(property)}' was to be set`);
    },
  });
  return module;
}

// A bundler may have given functions other names than those that reprs must show.
function nameFunction(value: unknown, name: string): void {
  if (typeof value !== "function" || isClass(value)) return;
  Object.defineProperty(value, "name", { value: pythonName(name), configurable: true });
}

function pythonName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function missing(module: string, attribute: string, members: readonly string[]): AttributeError {
  const advice = adviceOn(module, attribute);
  if (advice !== null) {
    return new AttributeError(`module '${module}' has no attribute '${attribute}': ${advice}`);
  }
  const suggestion = closest(attribute, members);
  const hint = suggestion === null ? "" : `. Did you mean: '${suggestion}'?`;
  return new AttributeError(`module '${module}' has no attribute '${attribute}'${hint}`);
}
