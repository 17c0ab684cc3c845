import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { behavioursOf } from "../../../src/reference/behaviours.ts";
import { cpythonTestFiles, testFilesOf } from "../../../src/reference/cpython-tests.ts";

const folders = readdirSync(new URL("../../conformance/cases", import.meta.url));

describe("the behaviours that cases fix", () => {
  it("are grouped by the folder of their construct, in the order of names", () => {
    const found = behavioursOf({
      "../cases/task/b.py": "",
      "../cases/lock/x.py": "",
      "../cases/task/a.py": "",
    });
    expect(found.map(({ construct, behaviours }) => [construct, behaviours.map(({ name }) => name)])).toEqual(
      [
        ["lock", ["lock/x"]],
        ["task", ["task/a", "task/b"]],
      ],
    );
  });

  it("are named by the comment at the beginning of the Python program", () => {
    const [group] = behavioursOf({
      "cases/task/a.py": "# A cancelled task\n# never begins.\nimport asyncio\n",
    });
    expect(group?.behaviours[0]?.sentence).toBe("A cancelled task never begins.");
  });

  it("are named by the docstring if there is one", () => {
    const [group] = behavioursOf({
      "cases/task/a.py": '"""A cancelled task\nnever begins."""\nimport asyncio\n',
    });
    expect(group?.behaviours[0]?.sentence).toBe("A cancelled task never begins.");
  });

  it("are named after their files if the program has neither", () => {
    const [group] = behavioursOf({ "cases/task/cancelled-before-start.py": "import asyncio\n" });
    expect(group?.behaviours[0]?.sentence).toBe("Cancelled before start");
  });

  it("answer a file of CPython's tests, whatever their construct", () => {
    expect(folders.filter((construct) => testFilesOf(construct).length === 0)).toEqual([]);
  });

  it("exist for every construct that covers one", () => {
    const named = cpythonTestFiles.flatMap(({ constructs }) => constructs);
    expect(named.filter((construct) => !folders.includes(construct))).toEqual([]);
  });
});
