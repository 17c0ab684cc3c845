import type { TraceEvent } from "../model/events.ts";

/** One line that a program printed. */
export interface OutputLine {
  /** The text without its newline. */
  readonly text: string;
  readonly stream: "stdout" | "stderr";
  /** The virtual second at which the line began. */
  readonly time: number;
  /** The index in the trace of the event that began the line. */
  readonly index: number;
}

/** Folds a trace into lines as it arrives. Each of the two streams has its own lines. */
export class OutputFold {
  readonly #lines: OutputLine[] = [];
  readonly #open: Record<"stdout" | "stderr", OutputLine | null> = { stdout: null, stderr: null };
  #index = 0;

  /** The lines that have ended, in the order in which they ended. */
  get lines(): readonly OutputLine[] {
    return this.#lines;
  }

  /** The beginnings of lines whose newline has not come yet. */
  get open(): readonly OutputLine[] {
    return [this.#open.stdout, this.#open.stderr].filter((line) => line !== null);
  }

  /** Adds events and returns the lines that they completed. */
  add(events: readonly TraceEvent[]): readonly OutputLine[] {
    const before = this.#lines.length;
    for (const event of events) {
      if (event.kind === "output") this.#write(event.stream, event.text, event.time);
      this.#index++;
    }
    return this.#lines.slice(before);
  }

  /** Ends the lines that have no newline, and returns them. Call this when the run is over. */
  finish(): readonly OutputLine[] {
    const before = this.#lines.length;
    this.#end("stdout");
    this.#end("stderr");
    return this.#lines.slice(before);
  }

  #write(stream: "stdout" | "stderr", text: string, time: number): void {
    text.split("\n").forEach((piece, position) => {
      const begun = { text: "", stream, time, index: this.#index };
      if (position > 0) {
        this.#open[stream] ??= begun;
        this.#end(stream);
      }
      if (piece === "") return;
      const open = this.#open[stream] ?? begun;
      this.#open[stream] = { ...open, text: open.text + piece };
    });
  }

  #end(stream: "stdout" | "stderr"): void {
    const line = this.#open[stream];
    if (line === null) return;
    this.#open[stream] = null;
    this.#lines.push(line);
  }
}

/** The lines of a whole trace, an unfinished last one included. */
export function foldOutput(events: readonly TraceEvent[]): OutputLine[] {
  const fold = new OutputFold();
  fold.add(events);
  fold.finish();
  return [...fold.lines];
}
