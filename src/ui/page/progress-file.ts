import { type Answers, answersIn } from "./answers.ts";
import { VERSION } from "./progress.ts";

/**
 * The accomplishments and answers of an exported file, or why it cannot be read. Older files have no answers.
 */
export type ProgressFile =
  | {
      readonly kind: "progress";
      readonly done: Readonly<Record<string, string>>;
      readonly answers: Answers;
    }
  | { readonly kind: "newer" | "other" };

/** Reads the text of a file that a reader has chosen, which may be any. */
export function readProgressFile(text: string): ProgressFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "other" };
  }
  if (!isProgress(value)) return { kind: "other" };
  if (value.version > VERSION) return { kind: "newer" };
  const { done, answers } = value;
  return isDone(done) ? { kind: "progress", done, answers: answersIn(answers) } : { kind: "other" };
}

function isProgress(value: unknown): value is { version: number; done?: unknown; answers?: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "site" in value &&
    value.site === "Loopscope" &&
    "version" in value &&
    typeof value.version === "number"
  );
}

function isDone(value: unknown): value is Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([accomplishment, moment]) =>
      /^[a-z]+:[\w/-]+$/.test(accomplishment) &&
      typeof moment === "string" &&
      !Number.isNaN(Date.parse(moment)),
  );
}
