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

  it("is the file that the descriptor 0 refers to", () => {
    const program = ["import os, sys", "print(sys.stdin.fileno(), sys.stdin.mode, os.isatty(0))"];
    expect(printed(lines("a"), ...program)).toBe("0 r False\n");
    expect(printed(lines("a\nb\nc"), "import os", "print(os.read(0, 2), os.read(0, 9))")).toBe(
      "b'a\\n' b'b\\nc'\n",
    );
    const closing = ["import sys", "print(open(0).read())", "sys.stdin.read()"];
    expect(printed(lines("a"), ...closing)).toMatch(/^a\n.*\nOSError: \[Errno 9\] Bad file descriptor\n$/s);
    expect(printed(lines("b"), ...closing)).toMatch(/^b\n/);
  });

  it("takes no number of a file descriptor", () => {
    expect(printed(lines("a"), "print(open('/dev/null').fileno())")).toBe("3\n");
  });

  it("is read by getpass, which has no terminal to ask at", () => {
    const program = [
      "import getpass, warnings",
      "warnings.simplefilter('ignore')",
      "print(getpass.getpass())",
    ];
    expect(printed(lines("secret"), ...program)).toBe(
      "Warning: Password input may be echoed.\nPassword: \nsecret\n",
    );
  });

  it("cannot be waited for by a loop, whose error says what to write", () => {
    const main = (call: string): readonly string[] => [
      "import asyncio, sys",
      `async def main(): ${call}`,
      "asyncio.run(main())",
    ];
    const refusal = "NotImplementedError: what is typed beside the program cannot be waited for";
    const loop = "asyncio.get_running_loop()";
    expect(printed(lines("a"), ...main(`${loop}.add_reader(sys.stdin, print)`))).toContain(refusal);
    expect(
      printed(lines("a"), ...main(`await ${loop}.connect_read_pipe(asyncio.Protocol, sys.stdin)`)),
    ).toContain(refusal);
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
