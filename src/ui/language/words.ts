import type { Language } from "../page/preferences.ts";

const names: Readonly<Record<Language, string>> = { typescript: "TypeScript", python: "Python" };

/** The words of the choice of a language for the whole page. */
export const languageWords = {
  names,
  /** For a bar without room for the names. */
  shortNames: { typescript: "TS", python: "Py" } satisfies Record<Language, string>,
  choice: "Language of the programs",
  question: "Which do you write?",
  answer(language: Language): string {
    return `I write ${names[language]}`;
  },
  declaration(label: string, language: Language): string {
    return `${label} (${names[language]})`;
  },
  otherName(language: Language): string {
    return `In ${names[language]}`;
  },
  promise: "Programs and names follow on every page, and the switch beside the search changes it again.",
};
