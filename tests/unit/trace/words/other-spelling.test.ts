import { describe, expect, it } from "vitest";
import { hereFor, noteOnError, pythonFor } from "../../../../src/trace/words/other-spelling.ts";

const spellings = {
  putNowait: "put_nowait",
  createTask: "create_task",
  returnExceptions: "return_exceptions",
};
const note = "Python’s put_nowait is putNowait here.";

describe("a note on an error that Python's spelling led to", () => {
  it.each([
    ["Chromium and Firefox", "q.put_nowait is not a function"],
    ["WebKit", "q.put_nowait is not a function. (In 'q.put_nowait(1)', 'q.put_nowait' is undefined)"],
    ["Chromium, of a longer expression", "this.jobs[0].put_nowait is not a function"],
    ["Chromium, of a call in parentheses", "(intermediate value).put_nowait is not a function"],
  ])("is made of what %s says", (_, message) => {
    expect(noteOnError(new TypeError(message), spellings)).toBe(note);
  });

  it.each([
    ["Chromium and Firefox", "create_task is not defined"],
    ["WebKit", "Can't find variable: create_task"],
    ["Firefox, of an assignment", "assignment to undeclared variable create_task"],
  ])("is made of a name that does not exist, as %s says it", (_, message) => {
    expect(noteOnError(new ReferenceError(message), spellings)).toBe(
      "Python’s create_task is createTask here.",
    );
  });

  it("is made of an option in Python's spelling", () => {
    const error = new TypeError("gather() got an unexpected keyword argument 'return_exceptions'");
    expect(noteOnError(error, spellings)).toBe("Python’s return_exceptions is returnExceptions here.");
  });

  it("knows Python's words", () => {
    expect(noteOnError(new ReferenceError("None is not defined"), spellings)).toBe(
      "Python’s None is null here.",
    );
  });

  it.each([
    new TypeError("q.put_later is not a function"),
    new TypeError("q.putNowait is not a function"),
    new RangeError("q.put_nowait is not a function"),
    new Error("create_task is not defined"),
    new TypeError("jobs is not iterable"),
  ])("is not made of %s", (error) => {
    expect(noteOnError(error, spellings)).toBeNull();
  });
});

it("a name is looked up in both directions", () => {
  expect(hereFor("put_nowait", spellings)).toBe("putNowait");
  expect(pythonFor("putNowait", spellings)).toBe("put_nowait");
  expect(hereFor("gather", spellings)).toBeNull();
  expect(pythonFor("null", spellings)).toBe("None");
  expect(pythonFor("undefined", spellings)).toBe("None");
});
