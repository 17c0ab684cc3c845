import { atom, type ReadableAtom, type WritableAtom } from "nanostores";
import type { TextStorage } from "./storage.ts";

export const LANGUAGES = ["typescript", "python"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How fast virtual time is played: virtual seconds for each real second, or all at once. */
export type Speed = "instant" | 1 | 4;
export const SPEEDS: readonly Speed[] = ["instant", 1, 4];

/** The reader's choices for all cells, stored for later visits. */
export interface Preferences {
  readonly $language: ReadableAtom<Language>;
  readonly $speed: WritableAtom<Speed>;
  /** Whether the reader has chosen a language, here or on an earlier visit. */
  hasChosenLanguage(): boolean;
  chooseLanguage(language: Language): void;
  /** Shows a language on this page without storing it as the reader's choice. */
  showLanguage(language: Language): void;
}

/** The key under which the language is stored; the pages' inline script reads it before the first paint. */
export const LANGUAGE_KEY = "loopscope:language";
const SPEED_KEY = "loopscope:speed";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The speed for a word of the interface or of the address, or null when there is none. */
export function parseSpeed(value: string | null): Speed | null {
  return SPEEDS.find((speed) => String(speed) === value) ?? null;
}

/**
 * The reader's choices, kept in `storage`.
 *
 * @param query the page's query string; `?speed=…` and `?language=…` override the stored choices on this
 *   page, and are not stored
 * @param wantsStillness whether the reader's system asks for less motion: then runs are shown at once, until
 *   the reader chooses a speed
 */
export function createPreferences(storage: TextStorage, query: string, wantsStillness = false): Preferences {
  const asked = new URLSearchParams(query);
  const stored = storage.read(LANGUAGE_KEY);
  const languages = [asked.get("language"), stored];
  const $language = atom<Language>(languages.find(isLanguage) ?? LANGUAGES[0]);
  let hasChosen = isLanguage(stored);
  const speed = parseSpeed(asked.get("speed")) ?? parseSpeed(storage.read(SPEED_KEY));
  const $speed = atom<Speed>(speed ?? (wantsStillness ? "instant" : 1));
  $speed.listen((speed) => storage.write(SPEED_KEY, String(speed)));
  return {
    $language,
    $speed,
    hasChosenLanguage: () => hasChosen,
    chooseLanguage(language) {
      hasChosen = true;
      $language.set(language);
      storage.write(LANGUAGE_KEY, language);
    },
    showLanguage(language) {
      $language.set(language);
    },
  };
}
