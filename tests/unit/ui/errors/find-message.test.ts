import { describe, expect, it } from "vitest";
import { findMessage, type KnownMessage } from "../../../../src/ui/errors/find-message.ts";
import { expectNoMoreThanLinear } from "../../growth.ts";

const message = (slug: string, title: string, ...also: string[]): KnownMessage => ({ slug, title, also });

const messages = [
  message("closed", "Event loop is closed"),
  message("never-awaited", "coroutine '…' was never awaited"),
  message("different-loop", "Task … got Future … attached to a different loop"),
  message("awaited", "'…' object can't be awaited", "object … can't be used in 'await' expression"),
  message("loop", "no running event loop"),
  message("cancelled", "asyncio.exceptions.CancelledError"),
];

/** The page and the text that are found in a line. */
function found(line: string): readonly [string, string] | null {
  const result = findMessage(line, messages);
  return result && [result.message.slug, line.slice(result.start, result.end)];
}

describe("findMessage", () => {
  it("finds a message behind the name of its exception", () => {
    expect(found("RuntimeError: Event loop is closed")).toEqual(["closed", "Event loop is closed"]);
  });

  it("finds a message whatever its names are", () => {
    expect(found("main.py:7: RuntimeWarning: coroutine 'save' was never awaited")).toEqual([
      "never-awaited",
      "coroutine 'save' was never awaited",
    ]);
    expect(
      found(
        "RuntimeError: Task <Task pending name='a'> got Future <Future pending> attached to a different loop",
      )?.[0],
    ).toBe("different-loop");
  });

  it("begins the message at the last place where it can begin", () => {
    expect(found("'a' and TypeError: 'int' object can't be awaited")?.[1]).toBe(
      "'int' object can't be awaited",
    );
  });

  it("does not take the space beside a name for a part of the message", () => {
    const around = [
      message("bound", "… is bound to a different event loop"),
      message("callback", "Exception in callback …"),
    ];
    const texts = [
      "<Event [unset]> is bound to a different event loop",
      "Exception in callback show() at main.py:4",
    ].map((line) => {
      const { start = 0, end = 0 } = findMessage(line, around) ?? {};
      return line.slice(start, end);
    });
    expect(texts).toEqual(["is bound to a different event loop", "Exception in callback"]);
  });

  it("finds the other wordings of a message", () => {
    expect(found("TypeError: object int can't be used in 'await' expression")?.[0]).toBe("awaited");
  });

  it("finds no message of which a part is missing, or comes in another order", () => {
    expect(found("coroutine 'save' was awaited")).toBeNull();
    expect(found("was never awaited: coroutine '")).toBeNull();
    expect(found("")).toBeNull();
  });

  it("finds the name of an exception only where it is the whole line", () => {
    expect(found("asyncio.exceptions.CancelledError")?.[0]).toBe("cancelled");
    expect(found("it was an asyncio.exceptions.CancelledError")).toBeNull();
  });

  it("finds the longer of two messages", () => {
    const both = [message("short", "the loop"), message("long", "the loop is closed")];
    expect(findMessage("RuntimeError: the loop is closed", both)?.message.slug).toBe("long");
    expect(findMessage("RuntimeError: the loop is closed", both.toReversed())?.message.slug).toBe("long");
  });

  it("takes time in proportion to a line's length", () => {
    expectNoMoreThanLinear((size) => {
      const line = "coroutine 'Task got Future ".repeat(size / 27);
      return () => findMessage(line, messages);
    }, "finding a message");
  });
});
