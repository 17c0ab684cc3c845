import { describe, expect, it } from "vitest";
import { changedLines } from "../../../../src/site/exercise/changed-lines.ts";
import { parseExercise } from "../../../../src/site/exercise/exercise-file.ts";
import { sentenceHtml, sentenceInPython } from "../../../../src/site/exercise/sentence-html.ts";

const file = {
  task: "Do it.",
  conditions: [{ kind: "prints" }],
  hints: ["First."],
  mistakes: [{ when: [{ kind: "no-report" }], cause: "So." }],
  because: "It does.",
};

describe("the file of an exercise", () => {
  it("asks for the lines of the solution where it names none", () => {
    expect(parseExercise(JSON.stringify(file), ["a", "b"]).conditions).toEqual([
      { kind: "prints", lines: ["a", "b"] },
    ]);
  });

  it("keeps the lines that it names", () => {
    const own = { ...file, conditions: [{ kind: "prints", lines: ["c"] }] };
    expect(parseExercise(JSON.stringify(own), ["a"]).conditions).toEqual(own.conditions);
  });

  it("may have mistakes without a program", () => {
    expect(parseExercise(JSON.stringify(file), []).mistakes[0]?.program).toBeNull();
  });

  it.each([
    ["a task", { ...file, task: undefined }],
    ["a list of conditions", { ...file, conditions: [{ kind: "other" }] }],
    ["a list of hints", { ...file, hints: [1] }],
    ["a list of mistakes", { ...file, mistakes: [{ cause: "So." }] }],
  ])("says that it needs %s", (what, wrong) => {
    expect(() => parseExercise(JSON.stringify(wrong), [])).toThrow(what);
  });
});

describe("a sentence of an exercise", () => {
  const spellings = { createTask: "create_task" };

  it("has code in both spellings", () => {
    expect(sentenceHtml("Use `createTask` & wait 1 s.", spellings)).toBe(
      'Use <span class="spellings"><code data-language="python">create_task</code><span class="or"> / </span><code data-language="typescript">createTask</code></span> &amp; wait 1\u00a0s.',
    );
  });

  it("has code once that both languages write alike", () => {
    expect(sentenceHtml("`gather`", spellings)).toBe("<code>gather</code>");
  });

  it("is in Python’s spelling in a notebook", () => {
    expect(sentenceInPython("Use `createTask`.", spellings)).toBe("Use `create_task`.");
  });
});

describe("the changed lines of a program", () => {
  it("are those that are new", () => {
    expect(changedLines(["a", "b", "c"], ["a", "x", "b", "c", "y"])).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it("are those that replace others", () => {
    expect(changedLines(["a", "b", "c"], ["a", "x", "c"])).toEqual([false, true, false]);
  });

  it("are as few as possible", () => {
    expect(changedLines(["x", "a", "b"], ["a", "b", "x"])).toEqual([false, false, true]);
  });

  it("are all when nothing was there", () => {
    expect(changedLines([], ["a"])).toEqual([true]);
  });
});
