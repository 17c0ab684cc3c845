import type { Block, Program, Statement } from "./program.ts";
import { blocksOf, isBlock } from "./program.ts";

/**
 * Makes a program smaller as long as it keeps what makes it interesting: leaves statements out, and replaces
 * a block by its statements.
 *
 * @param isInteresting runs a program and says whether it still shows what is looked for
 */
export function reduce(program: Program, isInteresting: (program: Program) => boolean): Program {
  let smallest = program;
  for (
    let smaller = improve(smallest, isInteresting);
    smaller !== null;
    smaller = improve(smallest, isInteresting)
  ) {
    smallest = smaller;
  }
  return smallest;
}

function improve(program: Program, isInteresting: (program: Program) => boolean): Program | null {
  for (const candidate of simplerPrograms(program)) if (isInteresting(candidate)) return candidate;
  return null;
}

function* simplerPrograms(program: Program): Generator<Program> {
  const { jobs, eager, queue, interrupts } = program;
  if (eager) yield { ...program, eager: false };
  for (const index of interrupts.keys()) yield { ...program, interrupts: interrupts.toSpliced(index, 1) };
  if (queue !== "Queue") yield { ...program, queue: "Queue" };
  for (const [index, body] of jobs.entries()) {
    for (const simpler of simplerBlocks(body)) yield { ...program, jobs: jobs.with(index, simpler) };
  }
}

function* simplerBlocks(block: readonly Statement[]): Generator<readonly Statement[]> {
  for (const [index, statement] of block.entries()) {
    const before = block.slice(0, index);
    const after = block.slice(index + 1);
    yield [...before, ...after];
    if (!isBlock(statement)) continue;
    for (const inner of blocksOf(statement)) yield [...before, ...inner, ...after];
    for (const simpler of simplerStatements(statement)) yield [...before, simpler, ...after];
  }
}

function* simplerStatements(block: Block): Generator<Statement> {
  for (const body of simplerBlocks(block.body)) yield { ...block, body };
  if (block.kind === "task-group") {
    for (const index of block.jobs.keys()) yield { ...block, jobs: block.jobs.toSpliced(index, 1) };
  }
  if (block.kind !== "try") return;
  if (block.caught !== null) yield { ...block, caught: null };
  for (const handler of simplerBlocks(block.handler)) yield { ...block, handler };
  for (const cleanUp of simplerBlocks(block.cleanUp)) yield { ...block, cleanUp };
}
