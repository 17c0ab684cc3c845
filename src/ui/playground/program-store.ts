import { atom, type ReadableAtom } from "nanostores";
import type { Language } from "../page/preferences.ts";
import type { TextStorage } from "../page/storage.ts";
import { type Draft, type DraftSlot, draftSlot } from "../program/drafts.ts";
import { freeName, tidyName } from "./program-names.ts";

/** The texts to which Reset returns; null where a program has no text in that language. */
export type Sides = Readonly<Record<Language, string | null>>;

/** A program of the playground. What the reader changed in it is in its drafts. */
export interface PlaygroundProgram {
  readonly id: string;
  readonly name: string;
  /** The title of the example from which it began, or null. */
  readonly example: string | null;
  readonly sides: Sides;
}

/** A program in the reader's list. */
export type ListedProgram = Pick<PlaygroundProgram, "id" | "name">;

/** What is needed to bring a deleted program back. */
export interface RemovedProgram {
  readonly program: PlaygroundProgram;
  readonly place: number;
  readonly drafts: Readonly<Record<Language, Draft>>;
}

/** The program that the playground kept before it kept several; its drafts have the playground's name. */
export const EARLIER = "playground";

const LIST_KEY = "loopscope:programs";

/**
 * The reader's programs, kept in the browser.
 *
 * The list is read again before each change, so that two tabs do not undo each other's changes. Where the
 * browser refuses to store anything, the programs last as long as the page.
 */
export class ProgramStore {
  readonly #storage: TextStorage;
  readonly #newId: () => string;
  readonly #programs = atom<readonly ListedProgram[]>([]);
  /** The programs that this page has seen, also those that are not listed. */
  readonly #seen = new Map<string, PlaygroundProgram>();
  #isRefused = false;

  /** The reader's programs, the newest first. */
  readonly $programs: ReadableAtom<readonly ListedProgram[]> = this.#programs;

  /** @param newId makes an id that no program has */
  constructor(storage: TextStorage, newId: () => string) {
    this.#storage = storage;
    this.#newId = newId;
    this.#programs.set(parseList(storage.read(LIST_KEY)));
    storage.watch(LIST_KEY, (text) => {
      this.#programs.set(parseList(text));
    });
  }

  /** A program by its id, listed or made by {@link make}; null when there is none. */
  get(id: string): PlaygroundProgram | null {
    const listed = this.#programs.get().find((program) => program.id === id);
    const seen = this.#seen.get(id);
    const stored = parseProgram(this.#storage.read(keyOf(id)), id, listed?.name ?? seen?.name ?? "");
    if (listed === undefined) return seen ?? null;
    return stored ?? (seen === undefined ? null : { ...seen, name: listed.name });
  }

  isListed(id: string): boolean {
    return this.#programs.get().some((program) => program.id === id);
  }

  /** Makes a program that is listed once {@link keep} is called, or once the reader changes it. */
  make(program: Omit<PlaygroundProgram, "id">): PlaygroundProgram {
    const taken = this.#programs.get().map(({ name }) => name);
    const made = { ...program, name: freeName(tidyName(program.name), taken), id: this.#newId() };
    this.#seen.set(made.id, made);
    return made;
  }

  /** Remembers a program that another page had made, so that it can be kept. */
  remember(program: PlaygroundProgram): void {
    if (!this.#seen.has(program.id)) this.#seen.set(program.id, program);
  }

  /**
   * Puts a program into the list, under a name that no other has.
   *
   * @returns whether the browser stored it
   */
  keep(program: PlaygroundProgram, place = 0): boolean {
    const others = this.#read().filter(({ id }) => id !== program.id);
    const name = freeName(
      program.name,
      others.map((other) => other.name),
    );
    const isSaved = this.#save({ ...program, name });
    return this.#list(others.toSpliced(place, 0, { id: program.id, name }), isSaved);
  }

  /**
   * Gives a program another name, and lists it.
   *
   * @returns its name: another one when the wanted name is empty or taken
   */
  rename(id: string, wanted: string): string {
    const program = this.get(id);
    if (program === null) return wanted;
    const name = tidyName(wanted);
    if (name === "" || (name === program.name && this.isListed(id))) return program.name;
    const place = this.#read().findIndex((listed) => listed.id === id);
    this.keep({ ...program, name }, Math.max(place, 0));
    return this.get(id)?.name ?? name;
  }

  /** Gives a program a text in a language in which it had none, and lists it. */
  addSide(id: string, language: Language, source: string): void {
    const program = this.get(id);
    if (program === null) return;
    const changed = { ...program, sides: { ...program.sides, [language]: source } };
    if (this.isListed(id)) this.#save(changed);
    else this.keep(changed);
  }

  /** Makes and lists a copy of a program with what the reader changed in it. */
  duplicate(program: PlaygroundProgram, name: string): PlaygroundProgram {
    const copy = this.make({ ...program, name });
    this.keep(copy);
    for (const language of ["typescript", "python"] as const) {
      this.slot(copy, language).write({ ...this.slot(program, language).read(), discarded: null });
    }
    return this.get(copy.id) ?? copy;
  }

  /** Deletes a program. @returns what {@link restore} needs; null when it is not listed */
  remove(id: string): RemovedProgram | null {
    const list = this.#read();
    const place = list.findIndex((program) => program.id === id);
    const program = this.get(id);
    if (place < 0 || program === null) return null;
    const slots = { typescript: this.#drafts(id, "typescript"), python: this.#drafts(id, "python") };
    const drafts = { typescript: slots.typescript.read(), python: slots.python.read() };
    // The list first: a tab that shows the program then knows why its drafts disappear.
    this.#list(list.toSpliced(place, 1));
    this.#storage.write(keyOf(id), null);
    for (const slot of Object.values(slots)) slot.write({ source: null, discarded: null });
    return { program, place, drafts };
  }

  /** Brings a deleted program back. */
  restore({ program, place, drafts }: RemovedProgram): void {
    this.keep(program, Math.min(place, this.#read().length));
    for (const language of ["typescript", "python"] as const)
      this.#drafts(program.id, language).write(drafts[language]);
  }

  /** Where a program keeps what the reader changes in it. The first change lists the program. */
  slot(program: PlaygroundProgram, language: Language): DraftSlot {
    const drafts = this.#drafts(program.id, language);
    return {
      read: () => drafts.read(),
      write: (draft) => {
        const isEmpty = draft.source === null && draft.discarded === null;
        const isKept = this.isListed(program.id) || isEmpty || this.keep(this.get(program.id) ?? program);
        return drafts.write(draft) && isKept;
      },
      watch: (changed) =>
        drafts.watch((draft) => {
          // A program that another tab deletes stays as it is here.
          if (parseList(this.#storage.read(LIST_KEY)).some(({ id }) => id === program.id)) changed(draft);
        }),
    };
  }

  #drafts(id: string, language: Language): DraftSlot {
    return draftSlot(this.#storage, id === EARLIER ? EARLIER : `playground/${id}`, language);
  }

  /** The list as another tab may have left it. */
  #read(): readonly ListedProgram[] {
    return this.#isRefused ? this.#programs.get() : parseList(this.#storage.read(LIST_KEY));
  }

  #save(program: PlaygroundProgram): boolean {
    this.#seen.set(program.id, program);
    const { example, sides } = program;
    return this.#storage.write(keyOf(program.id), JSON.stringify({ example, sides }));
  }

  // A program whose text the browser refused is listed on this page alone.
  #list(programs: readonly ListedProgram[], isSaved = true): boolean {
    const isListed = isSaved && this.#storage.write(LIST_KEY, JSON.stringify(programs));
    this.#isRefused = !isListed;
    this.#programs.set(programs);
    return isListed;
  }
}

function keyOf(id: string): string {
  return `loopscope:program:${id}`;
}

function parseList(text: string | null): readonly ListedProgram[] {
  const value = parse(text);
  if (!Array.isArray(value)) return [];
  return value.filter(isListedProgram).map(({ id, name }) => ({ id, name }));
}

function isListedProgram(value: unknown): value is ListedProgram {
  return isRecord(value) && typeof value.id === "string" && typeof value.name === "string";
}

/** A program as it is stored; null when it is not one. */
export function parseProgram(text: string | null, id: string, name: string): PlaygroundProgram | null {
  const value = parse(text);
  if (!isRecord(value) || !isRecord(value.sides)) return null;
  const { typescript, python } = value.sides;
  const example = typeof value.example === "string" ? value.example : null;
  const sides = { typescript: textOrNull(typescript), python: textOrNull(python) };
  return sides.typescript === null && sides.python === null ? null : { id, name, example, sides };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
