import { expect, it } from "vitest";
import { codeOfComment, titleInBoth } from "../../../../src/site/spelling/names.ts";

const spellings = { allTasks: "all_tasks", currentTask: "current_task" };

it("a title has the names in it in both spellings", () => {
  expect(titleInBoth("currentTask, allTasks", spellings).python).toBe("current_task, all_tasks");
  expect(titleInBoth("What is new; and why", spellings).python).toBe("What is new; and why");
});

it("code of a doc comment that no rule writes in Python stays as it is", () => {
  expect(codeOfComment("currentTask()", spellings).python).toBe("current_task()");
  expect(codeOfComment("(task) => task.done()", spellings).python).toBe("(task) => task.done()");
});
