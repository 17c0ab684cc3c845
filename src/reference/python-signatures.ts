import type { Entry, Member, Reference } from "./model.ts";

/** The signatures of CPython's functions, classes and methods by their full names; null where it has none. */
export type PythonSignatures = Readonly<Record<string, string | null>>;

const IS_NAME = /^\w+$/;

/**
 * The full names in Python of everything that the reference describes, for which CPython may have a
 * signature.
 */
export function pythonPaths(reference: Reference): string[] {
  return Object.values(reference).flatMap((entry) => [
    ...(entry.python === null ? [] : [entry.python]),
    ...entry.members.flatMap((member) => pathOf(member, entry) ?? []),
  ]);
}

function pathOf({ python }: Member, entry: Entry): string | null {
  return entry.python === null || python === null || !IS_NAME.test(python)
    ? null
    : `${entry.python}.${python}`;
}

/**
 * How an export is declared in Python: `gather(*coros_or_futures, return_exceptions=False)`, `class Lock()`.
 *
 * @returns null when Python has no equivalent, and for what is no function and no class
 */
export function pythonSignatureOf({ python, kind }: Entry, signatures: PythonSignatures): string | null {
  if (python === null || kind === "constant") return null;
  const name = python.replace(/^.*\./, "");
  if (kind === "class") return `class ${signatures[python] ?? name}`;
  return signatures[python] ?? `${name}(...)`;
}

/** How a member is declared in Python; null when Python has no equivalent that is a name. */
export function pythonSignatureOfMember(
  member: Member,
  entry: Entry,
  signatures: PythonSignatures,
): string | null {
  if (member.kind === "constructor") return entry.python === null ? null : (signatures[entry.python] ?? null);
  const path = pathOf(member, entry);
  if (path === null) return null;
  return signatures[path] ?? `${member.python ?? ""}${member.kind === "method" ? "(...)" : ""}`;
}
