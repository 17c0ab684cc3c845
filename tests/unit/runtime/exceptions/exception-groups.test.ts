import { describe, expect, test } from "vitest";
import {
  BaseExceptionGroup,
  Exception,
  ExceptionGroup,
  formatException,
  KeyboardInterrupt,
  KeyError,
  repr,
  str,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { raised } from "../program.ts";

const value = new ValueError("v");
const key = new KeyError("k");
const type = new TypeError("t");
const group = new ExceptionGroup("outer", [value, new ExceptionGroup("inner", [type, key])]);

describe("An exception group", () => {
  test("prints as Python prints it.", () => {
    expect(repr(group)).toBe(
      "ExceptionGroup('outer', [ValueError('v'), ExceptionGroup('inner', [TypeError('t'), KeyError('k')])])",
    );
  });

  test("counts its exceptions in its text.", () => {
    expect([str(group), str(new ExceptionGroup("one", [value]))]).toEqual([
      "outer (2 sub-exceptions)",
      "one (1 sub-exception)",
    ]);
  });

  test("is an Exception.", () => {
    expect(group instanceof Exception).toBe(true);
  });

  test("splits by a class, groups within it included.", () => {
    expect(group.split(KeyError).map(repr)).toEqual([
      "ExceptionGroup('outer', [ExceptionGroup('inner', [KeyError('k')])])",
      "ExceptionGroup('outer', [ValueError('v'), ExceptionGroup('inner', [TypeError('t')])])",
    ]);
  });

  test("splits by several classes and by a function.", () => {
    expect(repr(group.subgroup([KeyError, ValueError]))).toBe(
      "ExceptionGroup('outer', [ValueError('v'), ExceptionGroup('inner', [KeyError('k')])])",
    );
    expect(repr(group.subgroup((exception) => exception === type))).toBe(
      "ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError('t')])])",
    );
  });

  test("gives null for a part that is empty, and itself when everything meets the condition.", () => {
    expect(group.split(KeyboardInterrupt)).toEqual([null, group]);
    expect(group.subgroup(ExceptionGroup)).toBe(group);
  });

  test("refuses an empty list, what is no exception, and what an ExceptionGroup cannot hold.", () => {
    expect([
      str(raised(() => new ExceptionGroup("m", []))),
      str(raised(() => new ExceptionGroup("m", [1 as never]))),
      str(raised(() => new ExceptionGroup("m", [new KeyboardInterrupt()]))),
      str(raised(() => new ExceptionGroup(1 as never, [value]))),
      str(raised(() => group.split(3 as never))),
    ]).toEqual([
      "second argument (exceptions) must be a non-empty sequence",
      "Item 0 of second argument (exceptions) is not an exception",
      "Cannot nest BaseExceptions in an ExceptionGroup",
      "BaseExceptionGroup.__new__() argument 1 must be str, not int",
      "expected an exception type, a tuple of exception types, or a callable (other than a class)",
    ]);
  });
});

test("A BaseExceptionGroup of exceptions that programs handle is an ExceptionGroup.", () => {
  expect(new BaseExceptionGroup("m", [value])).toBeInstanceOf(ExceptionGroup);
  expect(new BaseExceptionGroup("m", [new KeyboardInterrupt()])).not.toBeInstanceOf(Exception);
});

describe("The traceback of a group", () => {
  test("frames each exception, and groups within groups.", () => {
    expect(formatException(group)).toEqual([
      "  | ExceptionGroup: outer (2 sub-exceptions)",
      "  +-+---------------- 1 ----------------",
      "    | ValueError: v",
      "    +---------------- 2 ----------------",
      "    | ExceptionGroup: inner (2 sub-exceptions)",
      "    +-+---------------- 1 ----------------",
      "      | TypeError: t",
      "      +---------------- 2 ----------------",
      "      | KeyError: 'k'",
      "      +------------------------------------",
    ]);
  });

  test("shows fifteen exceptions and how many more there are.", () => {
    const many = Array.from({ length: 17 }, (_, index) => new ValueError(index));
    expect(formatException(new ExceptionGroup("many", many)).slice(-3)).toEqual([
      "    +---------------- ... ----------------",
      "    | and 2 more exceptions",
      "    +------------------------------------",
    ]);
  });

  test("keeps a message of several lines inside the margin.", () => {
    expect(formatException(new ExceptionGroup("m", [new ValueError("one\ntwo")]))).toContain("    | two");
  });

  test("puts the cause of a group before it, without a margin.", () => {
    const caused = new ExceptionGroup("m", [value]);
    caused.__cause__ = new KeyError("cause");
    expect(formatException(caused).slice(0, 4)).toEqual([
      "KeyError: 'cause'",
      "",
      "The above exception was the direct cause of the following exception:",
      "",
    ]);
  });
});
