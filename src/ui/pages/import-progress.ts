import { progress } from "../page/browser.ts";
import { readProgressFile } from "../page/progress-file.ts";
import { progressWords } from "./progress-words.ts";

/** The largest file that is read, in bytes. */
const LARGEST_FILE = 1 << 20;

/**
 * Adds what a file has to the reader's progress.
 *
 * @returns how much was added, and a sentence about it
 */
export async function importProgress(file: File): Promise<{ added: number; sentence: string }> {
  const read = readProgressFile(file.size > LARGEST_FILE ? "" : await file.text());
  if (read.kind !== "progress") return { added: 0, sentence: progressWords.failures[read.kind] };
  const added = progress.add(read.done);
  return { added, sentence: progressWords.imported(added) };
}
