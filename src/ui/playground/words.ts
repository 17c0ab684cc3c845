import type { Language } from "../page/preferences.ts";
import { words } from "../words.ts";

const { languageNames } = words;

/** The words of the playground. */
export const playgroundWords = {
  newProgram: "New",
  examples: "Examples",
  openFile: "Open file",
  programs: "Your programs",

  noPrograms: "None yet. A program is kept here, in this browser, as soon as you change it.",
  name: "Name of this program",
  duplicate: "Duplicate",
  remove: "Delete",
  close: "Close",
  untitled: "Untitled",
  earlier: "My program",
  linked: "Program from a link",
  sides(languages: readonly Language[]): string {
    return languages.map((language) => languageNames[language]).join(", ");
  },
  copyOf(name: string): string {
    return `Copy of ${name}`;
  },
  pageTitle(name: string, page: string): string {
    return `${name} · ${page}`;
  },

  begun(name: string): string {
    return `“${name}” is a new program.`;
  },
  shown(name: string): string {
    return `“${name}” is shown.`;
  },
  duplicated(name: string): string {
    return `This is “${name}”.`;
  },
  removed(name: string): string {
    return `“${name}” is deleted.`;
  },
  undo: "Undo",
  partFailed: "This part of the page could not be loaded. Check the connection and press the button again.",

  fromLink:
    "This program came with a link. It runs only when you press Run, and your own programs are untouched.",
  keepLinked: "Keep it",
  leaveLinked: "Back to my program",
  linkedKept(name: string): string {
    return `The program is kept as “${name}”.`;
  },
  refusedLink: {
    damaged: "The link is damaged, so its program cannot be shown. Ask for the link again, or copy it again.",
    "too-long": "The program in this link is longer than the playground takes (64 KB), so it is not shown.",
    "not-loaded": "The program in this link could not be shown. Check the connection and reload the page.",
  },

  findExample: "Find an example",
  findPlaceholder: "Find by title, topic or a name in the code",
  noExample(query: string): string {
    return `No example has “${query}” in its title or its code.`;
  },
  exampleCount(count: number): string {
    return count === 1 ? "1 example" : `${String(count)} examples`;
  },

  dropHere: "Drop Python (.py) or TypeScript (.ts) files to open them",
  opened(name: string, languages: readonly Language[]): string {
    return `“${name}” is opened, in ${languages.map((language) => languageNames[language]).join(" and ")}.`;
  },
  wrongKind(file: string): string {
    return `“${file}” is neither a Python file (.py) nor a TypeScript file (.ts), so it was not opened.`;
  },
  fileTooLong(file: string, characters: number): string {
    return `“${file}” is longer than the ${characters.toLocaleString("en")} characters that can be run here, so it was not opened.`;
  },
  notText(file: string): string {
    return `“${file}” is not text in UTF-8, so it was not opened.`;
  },
  unreadable(file: string): string {
    return `The browser could not read “${file}”. Folders cannot be opened; choose the file itself.`;
  },

  missingSide(language: Language): string {
    return `This program has no ${languageNames[language]} side.`;
  },
  whyMissing(language: Language, other: Language): string {
    return `It was written in ${languageNames[other]}. Write it in ${languageNames[language]} as well, and Run both compares the two.`;
  },
  beginSide(language: Language): string {
    return `Begin a ${languageNames[language]} side`;
  },
  showSide(language: Language): string {
    return `Show the ${languageNames[language]} side`;
  },
  nothingToCompare(language: Language): string {
    return `This program has no ${languageNames[language]} side. Run both needs the same program in both languages.`;
  },
  oneChanged(changed: Language, other: Language, what: string): string {
    return `You changed the ${languageNames[changed]} side; the ${languageNames[other]} side is still ${what}.`;
  },
  compareAnyway: "Compare them as they are",
  unrelated(changed: Language, other: Language, what: string): string {
    return `There is nothing to compare: your ${languageNames[changed]} program is another one than the ${languageNames[other]} side, which is still ${what}.`;
  },
  exampleNamed(title: string): string {
    return `the example “${title}”`;
  },
  blank: "the blank program",
  unchanged: "as it was at first",
};
