/**
 * What Chinese words mean in English, as `content/glosses.json` has them. An `…` in both is a name that is
 * written together with the words: `…开始` is `… starts`.
 */
export type Glosses = Readonly<Record<string, string>>;

/** The longest line whose gloss repeats the whole line, in UTF-16 code units. */
const LONGEST_WHOLE = 60;

/**
 * What a line says in English: the whole line or, if it is long, only the strings in it.
 *
 * @returns an empty text when nothing in the line has a gloss
 */
export function glossOf(line: string, glosses: Glosses): string {
  if (!/\p{Script=Han}/u.test(line)) return "";
  const found = new Set<string>();
  let whole = line;
  for (const [chinese, english] of Object.entries(glosses)) {
    const pattern = chinese.replace("…", chinese.startsWith("…") ? "\\b(\\w+)" : "(\\w*)");
    whole = whole.replace(new RegExp(pattern, "g"), (_, name: unknown) => {
      const gloss = english.replace("…", String(name)).trim();
      found.add(gloss);
      return gloss;
    });
  }
  return found.size > 0 && line.length <= LONGEST_WHOLE ? whole : [...found].join(", ");
}

/** The table that `json` holds; empty when it holds none. */
export function parseGlosses(json: string | undefined): Glosses {
  const value: unknown = JSON.parse(json ?? "null");
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    entries.flatMap(([chinese, english]) => (typeof english === "string" ? [[chinese, english]] : [])),
  );
}

/** A text in parts: those at odd places are Chinese, the others are not. */
export function chineseParts(text: string): string[] {
  return text.split(/(\p{Script=Han}+)/u);
}
