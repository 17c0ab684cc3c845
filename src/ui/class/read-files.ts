import { readProgressFile } from "../page/progress-file.ts";
import { learnerName } from "./learners.ts";

/** The largest file that is read, in bytes. */
const LARGEST_FILE = 1 << 20;

/** What a file was, or why it was not read. */
export type ReadFile =
  | { readonly kind: "learner"; readonly name: string; readonly done: Readonly<Record<string, string>> }
  | {
      readonly kind: "failed";
      readonly name: string;
      readonly reason: "other" | "newer" | "large" | "unreadable";
    };

/** Reads a file that a teacher has chosen, which may be any. */
export async function readLearner(file: File): Promise<ReadFile> {
  const name = learnerName(file.name);
  if (file.size > LARGEST_FILE) return { kind: "failed", name, reason: "large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A folder that was dropped, or a file that was removed.
    return { kind: "failed", name, reason: "unreadable" };
  }
  const read = readProgressFile(text);
  return read.kind === "progress"
    ? { kind: "learner", name, done: read.done }
    : { kind: "failed", name, reason: read.kind };
}
