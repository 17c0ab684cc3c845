import { absent } from "./absent.ts";
import type { Entry, Reference } from "./model.ts";

/** A name of Python's asyncio, as `src/python/node/asyncio_names.py` prints it. */
export type PythonNames = Readonly<Record<string, PythonName>>;

interface PythonName {
  /** `function`, `class`, `exception` or `constant`. */
  readonly kind: string;
  readonly members?: readonly string[];
}

/** A name of Python's asyncio, or a member of one of its classes, and its equivalent here. */
export interface NamePair {
  /** For example `gather`, or `get_name` of a class. */
  readonly python: string;
  /** Our name for it, and the name of its place in the reference; null when it is not here. */
  readonly ours: { readonly name: string; readonly place: string } | null;
  /** Why it is not here; null when it is, or when the reason is not written down. */
  readonly reason: string | null;
}

/** A name of asyncio, and the members of a class. */
export interface NameEntry extends NamePair {
  readonly members: readonly NamePair[];
}

/** Every public name of Python's asyncio beside ours. */
export function mapNames(names: PythonNames, reference: Reference): NameEntry[] {
  const entries = Object.values(reference);
  return Object.entries(names).map(([python, { members = [] }]) => {
    const entry = entries.find((candidate) => candidate.python === `asyncio.${python}`);
    const ours = entry === undefined ? null : { name: entry.name, place: entry.name };
    return {
      python,
      ours,
      reason: entry === undefined ? (absent.get(python) ?? null) : null,
      members: entry === undefined ? [] : members.map((member) => mapMember(member, entry, reference)),
    };
  });
}

function mapMember(python: string, entry: Entry, reference: Reference): NamePair {
  const owner = ownerOf(python, entry, reference);
  const member = owner?.members.find((candidate) => candidate.python === python);
  if (owner === null || member === undefined) {
    return { python, ours: null, reason: absent.get(`${entry.name}.${python}`) ?? null };
  }
  return { python, ours: { name: member.name, place: `${owner.name}.${member.name}` }, reason: null };
}

/** The class that has the member: the entry itself or one of its base classes. */
function ownerOf(python: string, entry: Entry, reference: Reference): Entry | null {
  if (entry.members.some((candidate) => candidate.python === python)) return entry;
  const module = entry.id.slice(0, entry.id.indexOf("."));
  const base = entry.base === null ? undefined : reference[`${module}.${entry.base.name}`];
  return base === undefined ? null : ownerOf(python, base, reference);
}
