import { progress } from "../page/browser.ts";
import { readProgressFile } from "../page/progress-file.ts";
import { answers } from "../page/reader-answers.ts";
import { downloadText } from "../program/download.ts";
import { words } from "../words.ts";
import { progressWords } from "./progress-words.ts";

/** The largest file that is read, in bytes. */
const LARGEST_FILE = 1 << 20;

/** How much the last import has added, as long as it can be undone. */
let lastImport: { readonly done: number; readonly answered: number } | null = null;

/** Downloads a file with what the reader has done and answered. */
export function exportProgress(): void {
  downloadText(words.progressFile, progress.exported(answers.$answers.get()), "application/json");
}

/**
 * Adds what a file has to the reader's progress and answers.
 *
 * @returns how much was added, and a sentence about it
 */
export async function importProgress(file: File): Promise<{ added: number; sentence: string }> {
  const read = readProgressFile(file.size > LARGEST_FILE ? "" : await file.text());
  if (read.kind !== "progress") return { added: 0, sentence: progressWords.failures[read.kind] };
  const answered = answers.add(read.answers);
  const done = progress.add(read.done);
  lastImport = { done, answered };
  return { added: done + answered, sentence: progressWords.imported(done, answered) };
}

export function resetProgress(): void {
  lastImport = null;
  // The answers first: who listens to the progress looks for them, too.
  answers.reset();
  progress.reset();
}

/** Undoes the last import; without one, the last Reset. */
export function undoProgress(): void {
  const { done, answered } = lastImport ?? { done: 1, answered: 1 };
  lastImport = null;
  if (answered > 0) answers.undo();
  if (done > 0) progress.undo();
}
