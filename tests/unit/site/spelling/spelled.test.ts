import { describe, expect, it } from "vitest";
import { spelled } from "../../../../src/site/spelling/spelled.ts";

const spellings = {
  addDoneCallback: "add_done_callback",
  createTask: "create_task",
  getRunningLoop: "get_running_loop",
  returnExceptions: "return_exceptions",
  returnWhen: "return_when",
};

const python = (code: string): string => spelled(code, spellings).python;

describe("code of the prose in Python", () => {
  it("has asyncio's names in Python's spelling", () => {
    expect(python("createTask")).toBe("create_task");
    expect(python("asyncio.getRunningLoop()")).toBe("asyncio.get_running_loop()");
  });

  it("keeps names that both languages share, and what programs print", () => {
    for (const code of ["gather(job2(), job1())", "CancelledError('')", "job1开始", "1.00 s", "['a', 'b']"]) {
      expect(python(code)).toBe(code);
    }
  });

  it("has no semicolon at the end and no new", () => {
    expect(python("await task1;")).toBe("await task1");
    expect(python("new asyncio.Queue(3)")).toBe("asyncio.Queue(3)");
  });

  it("has arguments by name instead of an object", () => {
    expect(python("gather(a, b, { returnExceptions: true })")).toBe("gather(a, b, return_exceptions=True)");
    expect(python("{ returnExceptions: true }")).toBe("return_exceptions=True");
    expect(python("task1.addDoneCallback(partial(callback, { num: 2 }));")).toBe(
      "task1.add_done_callback(partial(callback, num=2))",
    );
    expect(python("wait([a, b], { returnWhen, timeout: f(1, 2) })")).toBe(
      "wait([a, b], return_when=return_when, timeout=f(1, 2))",
    );
  });

  it("has Python's words for null, undefined, true and false", () => {
    expect(python("[null, undefined, true, false]")).toBe("[None, None, True, False]");
  });

  it("leaves the text of strings alone", () => {
    expect(python('print("createTask;")')).toBe('print("createTask;")');
  });
});

describe("code without a rule is refused:", () => {
  it.each(["createTasks", "asyncio.makeTask()", "job2Starts"])("the unknown name in %s", (code) => {
    expect(() => spelled(code, spellings)).toThrow(/no name of asyncio.*<Code ts=/);
  });

  it("a name that is in Python's spelling", () => {
    expect(() => spelled("create_task", spellings)).toThrow("create_task");
  });

  it.each(["() => 1", "a === b", "const a = 1", "a; b", "{ ...rest }", "console.log(1)"])("%s", (code) => {
    expect(() => spelled(code, spellings)).toThrow("<Code ts=");
  });
});
