import type { Reference } from "./model.ts";

/**
 * The names that Python spells in another way, from the name here to Python's: `createTask` to
 * `create_task`.
 */
export type Spellings = Readonly<Record<string, string>>;

const IS_NAME = /^\w+$/;

/**
 * The names of functions, classes, members and options that Python spells in another way.
 *
 * @throws Error when one name here has two in Python: then a name alone does not say which is meant
 */
export function spellingsOf(reference: Reference): Spellings {
  const spellings = new Map<string, string>();
  const add = (name: string, python: string | null): void => {
    if (python === null || python === name || !IS_NAME.test(python)) return;
    const known = spellings.get(name) ?? python;
    if (known !== python) throw new Error(`${name} is ${known} in Python, and ${python}.`);
    spellings.set(name, python);
  };
  for (const { name, python, members } of Object.values(reference)) {
    add(name, python?.replace(/^.*\./, "") ?? null);
    for (const member of members) add(member.name, member.python);
  }
  return Object.fromEntries([...spellings].toSorted(([one], [other]) => one.localeCompare(other, "en")));
}
