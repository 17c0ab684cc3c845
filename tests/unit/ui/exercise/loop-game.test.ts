import { describe, expect, it } from "vitest";
import { LoopGame, SLEEP } from "../../../../src/ui/exercise/loop-game.ts";
import { exampleSource, traceOf } from "../../trace/traces.ts";

const gameOf = (example: string): LoopGame => new LoopGame(traceOf(exampleSource(example)));

/** Makes choices that are right, and gives what was printed. */
function play(game: LoopGame, ...keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const reply = game.choose(key);
    if (!reply.isRight) throw new Error(`${key} is wrong: ${reply.why}`);
    return reply.happened.flatMap(({ printed }) => printed);
  });
}

function whyNot(game: LoopGame, key: string): string {
  const reply = game.choose(key);
  if (reply.isRight) throw new Error(`${key} is right.`);
  return reply.why;
}

describe("A game of the loop", () => {
  it("is won by the turns of the run, and prints what the program prints", () => {
    const game = gameOf("event-loop/soup-and-bread");
    const printed = play(game, "task 1", "task 2", "task 3", SLEEP, "task 3", SLEEP, "task 2", "task 1");
    expect(game.isOver()).toBe(true);
    expect(game.wrong).toBe(0);
    expect(printed).toEqual([
      "main lays the table",
      "the soup goes in",
      "the bread goes in",
      "the bread is ready",
      "the soup is ready",
      "main serves both",
    ]);
    expect(game.chosen).toContain("sleep until 0.10 s");
  });

  it("runs the callbacks of asyncio itself without being asked", () => {
    const game = gameOf("event-loop/soup-and-bread");
    play(game, "task 1", "task 2", "task 3");
    const reply = game.choose(SLEEP);
    expect(reply.isRight && reply.happened.map(({ sentences }) => sentences[0])).toEqual([
      "Nothing is ready. The loop sleeps until its next timer, at 0.10 s.",
      "The loop itself wakes Task-3 bread.",
    ]);
    expect(game.view.ready.map(({ text }) => text)).toEqual(["wakes Task-3 bread"]);
  });

  it("lets the reader choose the program's callbacks", () => {
    const game = gameOf("callbacks/two-callbacks");
    play(game, "task 1", "task 2", "task 3");
    const callback = game.choices.find(({ name }) => name === "first()")?.key ?? "";
    expect(play(game, callback)).toEqual(["the first callback"]);
  });

  it("says that another one came first", () => {
    const game = gameOf("event-loop/soup-and-bread");
    play(game, "task 1");
    expect(whyNot(game, "task 3")).toBe(
      "Task-3 bread is ready, but it is not first in the queue: “begins Task-2 soup” joined before it.",
    );
    expect(game.wrong).toBe(1);
  });

  it("says what a task waits for, or until when", () => {
    const game = gameOf("event-loop/soup-and-bread");
    play(game, "task 1", "task 2");
    expect(whyNot(game, "task 1")).toBe(
      "Task-1 main waits for Task-2 soup, so nothing has put it into the ready queue.",
    );
    expect(whyNot(game, "task 2")).toBe("Task-2 soup is suspended until 0.20 s, and the clock shows 0.00 s.");
  });

  it("says that a task has ended, and that the loop does not sleep while something is ready", () => {
    const game = gameOf("callbacks/two-callbacks");
    play(game, "task 1", "task 2");
    expect(whyNot(game, "task 2")).toMatch(/^Task-2 job has ended/);
    expect(whyNot(game, SLEEP)).toMatch(/^The loop sleeps only when nothing is ready/);
  });

  it("hints at the rule first, and then at the answer", () => {
    const game = gameOf("event-loop/soup-and-bread");
    play(game, "task 1");
    expect(game.hint(1)).toBe("2 entries are ready. The loop takes the one that joined the queue first.");
    expect(game.hint(2)).toBe("It is “Task-2 soup”. Runs Task-2 soup until it waits or ends.");
    play(game, "task 2", "task 3");
    expect(game.hint(1)).toMatch(/^The ready queue is empty/);
  });

  it("can be played to any choice, and to its end", () => {
    const game = gameOf("event-loop/soup-and-bread");
    game.skip(3);
    expect(game.chosen).toHaveLength(3);
    expect(game.isOver()).toBe(false);
    game.skip();
    expect(game.isOver()).toBe(true);
    expect(game.chosen).toHaveLength(8);
  });
});
