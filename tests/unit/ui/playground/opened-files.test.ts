import { expect, test } from "vitest";
import { MAX_PROGRAM_LENGTH } from "../../../../src/ui/program/program-length.ts";
import { openFiles } from "../../../../src/ui/playground/opened-files.ts";

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);

test.each([
  ["hello.py", { typescript: null, python: "print(1)" }],
  ["hello.TS", { typescript: "print(1)", python: null }],
] as const)("%s is a program in the language of its extension, called as the file", async (name, sides) => {
  expect(await openFiles([file(name, "print(1)\n")])).toEqual({
    programs: [{ name: "hello", sides }],
    refusals: [],
  });
});

test("a .py and a .ts file of one name are the two sides of one program", async () => {
  const { programs } = await openFiles([file("a.py", "one"), file("b.py", "two"), file("a.ts", "three")]);
  expect(programs).toEqual([
    { name: "a", sides: { python: "one", typescript: "three" } },
    { name: "b", sides: { python: "two", typescript: null } },
  ]);
});

test.each(["main.java", "main", "py", "main.py.txt"])(
  "%s is refused: it is of another kind",
  async (name) => {
    const { programs, refusals } = await openFiles([file(name, "print(1)")]);
    expect(programs).toEqual([]);
    expect(refusals).toEqual([
      `“${name}” is neither a Python file (.py) nor a TypeScript file (.ts), so it was not opened.`,
    ]);
  },
);

test.each([
  ["bytes that are not UTF-8", new Uint8Array([0xff, 0xfe, 0x41])],
  ["the character U+0000", new Uint8Array([0x41, 0x00])],
])("a file with %s is refused: it is no text", async (_, content) => {
  expect(await openFiles([file("a.py", content)])).toEqual({
    programs: [],
    refusals: ["“a.py” is not text in UTF-8, so it was not opened."],
  });
});

test("a file that is longer than what can be run is refused", async () => {
  const { programs, refusals } = await openFiles([file("a.py", "x".repeat(MAX_PROGRAM_LENGTH + 1))]);
  expect(programs).toEqual([]);
  expect(refusals).toEqual([
    "“a.py” is longer than the 500,000 characters that can be run here, so it was not opened.",
  ]);
});

test("a file that is much longer is not even read", async () => {
  const arrayBuffer = (): never => {
    throw new Error("It was read.");
  };
  const { refusals } = await openFiles([{ name: "a.py", size: 10 * MAX_PROGRAM_LENGTH, arrayBuffer }]);
  expect(refusals).toHaveLength(1);
});

test("what the browser cannot read is refused", async () => {
  const arrayBuffer = (): Promise<never> => Promise.reject(new DOMException("No.", "NotFoundError"));
  const { refusals } = await openFiles([{ name: "a.py", size: 1, arrayBuffer }]);
  expect(refusals[0]).toContain("could not read “a.py”");
});

test("the files beside a refused one are opened", async () => {
  const { programs, refusals } = await openFiles([file("a.png", ""), file("a.py", "one")]);
  expect(programs).toHaveLength(1);
  expect(refusals).toHaveLength(1);
});

test("a byte order mark and the line ends of Windows are not part of the program", async () => {
  const { programs } = await openFiles([file("a.py", "\uFEFFone\r\ntwo\r\n")]);
  expect(programs[0]?.sides.python).toBe("one\ntwo");
});
