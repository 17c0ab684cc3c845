import type { Spellings } from "../../reference/spellings.ts";

/** A piece of code in both languages. */
export interface Spelled {
  readonly typescript: string;
  readonly python: string;
}

// What TypeScript and Python write with different words.
const WORDS: Readonly<Record<string, string>> = {
  null: "None",
  undefined: "None",
  true: "True",
  false: "False",
  this: "self",
};

const TOKEN =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\p{L}_$][\p{L}\p{N}_$]*|\s+|=>|[=!]==?|&&|\|\||\?\.|[^]/gu;
const IS_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const IS_CAMEL_CASE = /^[a-z][a-z\d]*[A-Z]\w*$/;
const IS_SNAKE_CASE = /^[a-z][a-z\d]*(?:_[a-z\d]+)+$/;
const ONLY_TYPESCRIPT = new Set([";", "{", "}", "=>", "===", "!==", "!", "&&", "||", "?.", "`"]);
const ONLY_TYPESCRIPT_WORDS = new Set(["const", "let", "function", "console"]);

/**
 * A name, a call or a statement of the prose in both languages: names of asyncio are replaced, an object of
 * options becomes arguments by name, and `new` and the semicolon at the end are left out.
 *
 * @param code in TypeScript's spelling
 * @throws Error when it contains what cannot be written in Python by these rules, or a name that is in
 *   Python's spelling
 */
export function spelled(code: string, spellings: Spellings): Spelled {
  const tokens = code.match(TOKEN) ?? [];
  if (tokens.at(-1) === ";") tokens.pop();
  const python = inPython(tokens, spellings, code).trim();
  return { typescript: code, python };
}

function inPython(tokens: readonly string[], spellings: Spellings, code: string): string {
  const [token, ...rest] = tokens;
  if (token === undefined) return "";
  if (token === "new" && rest[0]?.trim() === "") return inPython(rest.slice(1), spellings, code);
  if (token === "{") {
    const end = closingBrace(rest);
    if (end === -1) throw new CannotSpell(code, token);
    return (
      argumentsByName(rest.slice(0, end), spellings, code) + inPython(rest.slice(end + 1), spellings, code)
    );
  }
  return pythonToken(token, spellings, code) + inPython(rest, spellings, code);
}

function pythonToken(token: string, spellings: Spellings, code: string): string {
  if (ONLY_TYPESCRIPT.has(token) || ONLY_TYPESCRIPT_WORDS.has(token)) throw new CannotSpell(code, token);
  if (!IS_NAME.test(token)) return token;
  const python = Object.hasOwn(spellings, token) ? spellings[token] : WORDS[token];
  if (python !== undefined) return python;
  const isPythons = IS_SNAKE_CASE.test(token) && Object.values(spellings).includes(token);
  if (IS_CAMEL_CASE.test(token) || isPythons) throw new CannotSpell(code, token);
  return token;
}

function closingBrace(tokens: readonly string[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    return depth < 0;
  });
}

/** `num: 1, name: x` as `num=1, name=x`. */
function argumentsByName(tokens: readonly string[], spellings: Spellings, code: string): string {
  const entries: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ("([{".includes(token)) depth += 1;
    if (")]}".includes(token)) depth -= 1;
    if (token === "," && depth === 0) entries.push([]);
    else entries.at(-1)?.push(token);
  }
  const written = entries.map((entry) => {
    const [name = "", colon, ...value] = entry.join("").trim().match(TOKEN) ?? [];
    if (!IS_NAME.test(name) || (colon !== undefined && colon !== ":")) throw new CannotSpell(code, "{");
    const python = pythonToken(name, spellings, code);
    return `${python}=${colon === undefined ? python : inPython(value, spellings, code).trim()}`;
  });
  return written.join(", ");
}

/** The prose has code for which there is no rule. */
export class CannotSpell extends Error {
  constructor(code: string, token: string) {
    super(
      `\`${code}\` is shown in both languages, but "${token}" is no name of asyncio in TypeScript's spelling, and no rule says how the other language writes it. Write <Code ts="…" py="…" /> instead; the two may be the same.`,
    );
  }
}
