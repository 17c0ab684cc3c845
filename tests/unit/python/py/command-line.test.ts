import { beforeAll, describe, expect, it } from "vitest";
import type { ProgramInput } from "../../../../src/frame/protocol.ts";
import type { Python } from "../../../../src/python/worker/start.ts";
import { runsOf, runsWithInputOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let python: Python;
beforeAll(async () => {
  python = await startPythonOfWorker();
});

const lines = (text: string): ProgramInput => ({ arguments: [], lines: text });

function printed(input: ProgramInput, ...program: readonly string[]): string {
  return runsWithInputOf(python)(input, ...program).text;
}

describe("what is typed for a program", () => {
  it("is read by input(), which prints its prompt", () => {
    const program = ["name = input('Name: ')", "print('Hello', name, input())"];
    expect(printed(lines("Ada\n任务\n"), ...program)).toBe("Name: Hello Ada 任务\n");
  });

  it("ends with EOFError", () => {
    expect(printed(lines("one"), "print(input())", "input()")).toMatch(
      /^one\n[^]*EOFError: EOF when reading a line\n$/,
    );
  });

  it("is read by sys.stdin: lines, the rest, and each line", () => {
    const program = [
      "import sys",
      "print(repr(sys.stdin.readline()), sys.stdin.isatty(), sys.stdin.name)",
      "print([line.strip() for line in sys.stdin], repr(sys.stdin.read()))",
    ];
    expect(printed(lines("a\nb\nc"), ...program)).toBe("'a\\n' False <stdin>\n['b', 'c'] ''\n");
  });

  it("is read in a thread, too", () => {
    const program = [
      "import asyncio",
      "async def main():",
      "    print(await asyncio.to_thread(input, '> '))",
      "asyncio.run(main())",
    ];
    expect(printed(lines("typed\n"), ...program)).toBe("> typed\n");
  });

  it("is no file", () => {
    expect(printed(lines("a"), "import sys", "sys.stdin.fileno()")).toContain(
      "io.UnsupportedOperation: what is typed beside the program is no file",
    );
  });

  it("is gone in the next run, whose error says how to type something", () => {
    printed(lines("a\nb"), "input()");
    expect(runsOf(python)("input()").text).toContain(
      "EOFError: nothing was typed for the program: press Input",
    );
  });
});

describe("the arguments of a program", () => {
  const program = ["import sys", "print(sys.argv)"];

  it("are in sys.argv after its name", () => {
    expect(printed({ arguments: ["-n", "a b"], lines: null }, ...program)).toBe("['main.py', '-n', 'a b']\n");
  });

  it("are none unless they were typed", () => {
    expect(runsOf(python)(...program).text).toBe("['main.py']\n");
  });

  it("are read by argparse", () => {
    const parsing = [
      "import argparse",
      "p = argparse.ArgumentParser()",
      "p.add_argument('--count', type=int)",
    ];
    expect(printed({ arguments: ["--count", "3"], lines: null }, ...parsing, "print(p.parse_args())")).toBe(
      "Namespace(count=3)\n",
    );
  });

  it("do not make a program read lines that were not typed", () => {
    expect(printed({ arguments: ["x"], lines: null }, "input()")).toContain("nothing was typed");
  });
});
