import { expect, test } from "vitest";
import { belonging } from "../../../../src/ui/playground/belonging.ts";

const blank = { typescript: "blank();", python: "blank()" };
const gather = {
  typescript: "async function job() {\n  await sleep(1);\n}\nrun(job());",
  python: "async def job():\n    await sleep(1)\nrun(job())",
};

test("two sides that are as they were belong together", () => {
  expect(belonging(gather, gather, blank).kind).toBe("together");
});

test("two sides that the reader wrote both belong together", () => {
  const texts = { typescript: "print(1);", python: "print(1)" };
  expect(belonging(gather, texts, blank).kind).toBe("together");
  expect(belonging(blank, texts, blank).kind).toBe("together");
});

test.each(["typescript", "python"] as const)("a program without its %s side lacks it", (language) => {
  const sides = { ...gather, [language]: null };
  expect(belonging(sides, { ...gather, [language]: "" }, blank)).toEqual({ kind: "missing", language });
});

test("of a side that was changed a little, only the reader knows", () => {
  const texts = { ...gather, typescript: gather.typescript.replace("1", "2") };
  expect(belonging(gather, texts, blank)).toEqual({
    kind: "one-changed",
    changed: "typescript",
    other: "python",
  });
});

test("a side that was replaced does not belong to the example on the other side", () => {
  const texts = { ...gather, python: "import asyncio\n\nprint('something else')\n" };
  expect(belonging(gather, texts, blank)).toEqual({
    kind: "unrelated",
    changed: "python",
    other: "typescript",
  });
});

test("a side that was written does not belong to a blank one", () => {
  const texts = { ...blank, typescript: "blank();\nand.more();" };
  expect(belonging(blank, texts, blank).kind).toBe("unrelated");
});
