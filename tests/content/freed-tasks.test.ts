import { expect, it } from "vitest";
import { linesOf, readExample } from "./files.ts";
import { sharedOracle } from "../support/oracle.ts";

it("a task that waits for what nothing else refers to is freed in the middle of its work, as the lesson says", async () => {
  const oracle = await sharedOracle();
  const program = readExample("background-tasks/forgotten/waits-for-an-event", "py")
    .replace("import asyncio", "import asyncio\nimport gc")
    .replace('    print("main ends")', '    gc.collect()\n    print("main ends")');
  const { output, text } = oracle.run(program);
  expect(linesOf(text).filter((line) => !line.startsWith("task: "))).toEqual([
    "main goes on",
    "Task was destroyed but it is pending!",
    "main ends",
  ]);
  expect(output.find(({ text }) => text.startsWith("Task was destroyed"))?.time).toBe(1);
});
