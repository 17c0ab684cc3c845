import { testFilesOf } from "./cpython-tests.ts";

/** A behaviour of CPython that a pair of programs fixes. */
export interface Behaviour {
  /** The case: its path below `tests/conformance/cases`, without an extension. */
  readonly name: string;
  /** The behaviour in a sentence: the first line of the case's Python program, or its file's name. */
  readonly sentence: string;
}

/** The behaviours of one construct. */
export interface ConstructBehaviours {
  /** The folder of its cases, for example `task-group`. */
  readonly construct: string;
  /** The files of CPython's tests whose behaviours these are. */
  readonly answers: readonly string[];
  readonly behaviours: readonly Behaviour[];
}

/**
 * The behaviours that the cases fix, by construct.
 *
 * @param programs the cases' Python programs by their paths, which end with
 *   `cases/<construct>/<behaviour>.py`
 */
export function behavioursOf(programs: Readonly<Record<string, string>>): ConstructBehaviours[] {
  const behaviours = Object.entries(programs).map(([path, text]): Behaviour => {
    const name = path.replace(/^.*\/cases\//, "").replace(/\.py$/, "");
    return { name, sentence: firstComment(text) ?? inWords(name.replace(/^.*\//, "")) };
  });
  const constructs = new Set(behaviours.map(({ name }) => constructOf(name)));
  return [...constructs]
    .map((construct) => ({
      construct,
      answers: testFilesOf(construct),
      behaviours: behaviours.filter(({ name }) => constructOf(name) === construct).toSorted(byName),
    }))
    .toSorted((one, other) => one.construct.localeCompare(other.construct, "en"));
}

function constructOf(name: string): string {
  return name.replace(/\/.*/s, "");
}

function byName(one: Behaviour, other: Behaviour): number {
  return one.name.localeCompare(other.name, "en", { numeric: true });
}

/** The comment or the docstring with which a Python program begins, up to its first empty line. */
function firstComment(program: string): string | null {
  const comment = /^(?:#.*\n)+/.exec(program)?.[0].replaceAll(/^#+ ?/gm, "");
  const docstring = /^"""([\s\S]*?)(?:"""|\n\n)/.exec(program)?.[1];
  const text = (comment ?? docstring ?? "").replaceAll(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

function inWords(name: string): string {
  const words = name.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
