import { absent } from "./absent.ts";
import type { Entry, Reference } from "./model.ts";

/** What Python says of a name: what `src/python/node/asyncio_names.py` prints. */
export type PythonNames = Readonly<Record<string, PythonName>>;

interface PythonName {
  /** `function`, `class`, `exception` or `constant`. */
  readonly kind: string;
  readonly members?: readonly string[];
}

/** A name of Python's asyncio, or a member of one of its classes, and what has become of it. */
export interface NamePair {
  /** For example `gather`, or `get_name` of a class. */
  readonly python: string;
  /** Our name for it, and how the reference calls the place; null when it is not here. */
  readonly ours: { readonly name: string; readonly place: string } | null;
  /** Why it is not here; null when it is, and when nobody has said so yet. */
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

/** The class that has the member: the entry itself or one that it is made from. */
function ownerOf(python: string, entry: Entry, reference: Reference): Entry | null {
  if (entry.members.some((candidate) => candidate.python === python)) return entry;
  const module = entry.id.slice(0, entry.id.indexOf("."));
  const base = entry.base === null ? undefined : reference[`${module}.${entry.base.name}`];
  return base === undefined ? null : ownerOf(python, base, reference);
}
