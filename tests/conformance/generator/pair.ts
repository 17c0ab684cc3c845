import type { Pair } from "../recording.ts";
import { print } from "./print.ts";
import type { Program } from "./program.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

/** A program in both languages. */
export function pairOf(program: Program): Pair {
  return {
    python: print(program, python),
    typescript: print(program, typescript),
    interrupts: program.interrupts,
  };
}
