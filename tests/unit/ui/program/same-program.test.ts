import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/ui/page/preferences.ts";
import { programForm } from "../../../../src/ui/program/same-program.ts";

function isSame(language: Language, one: string, other: string): boolean {
  return programForm(one, language) === programForm(other, language);
}

describe("two texts are the same program", () => {
  it.each([
    ["a comment", "f();\ng();", "// First f.\nf(); // then g\ng();"],
    ["a comment of several lines", "f();\ng();", "f(); /* and\nthen */ g();"],
    ["a blank line", "f();\ng();", "f();\n\n  \ng();"],
    ["spaces at the end of a line", "f();", "f();  "],
    ["another kind of line end", "f();\ng();", "f();\r\ng();"],
    ["optional semicolons", "f();\ng();", "f()\ng()"],
    ["an indent", "if (a) {\n  f();\n}", "if (a) {\n    f();\n}"],
    ["spaces inside brackets", "f(a, { b: 1 });", "f( a,{b:1} );"],
  ])("with or without %s, in TypeScript", (_, one, other) => {
    expect(isSame("typescript", one, other)).toBe(true);
  });

  it.each([
    ["a comment", "f()\ng()", "# First f.\nf()  # then g\ng()"],
    ["a line that is commented out", "def f():\n    g()", "def f():\n    # h()\n    g()"],
    ["a blank line", "f()\ng()", "f()\n\n    \ng()"],
    ["semicolons at the ends of lines", "f()", "f();"],
    ["spaces inside brackets", "f(a, num=1)", "f( a,num=1 )"],
  ])("with or without %s, in Python", (_, one, other) => {
    expect(isSame("python", one, other)).toBe(true);
  });
});

describe("two texts are not the same program", () => {
  it.each([
    ["a string has other spaces", 'print("a  b");', 'print("a b");'],
    ["a string has what looks like a comment", 'print("a // b");', 'print("a ");'],
    ["a template has another line", "print(`a\nb`);", "print(`a\n\nb`);"],
    ["a name is another", "f();", "g();"],
    ["two words become one", "await f();", "awaitf();"],
    ["a semicolon keeps two statements apart", "a();\n[b].map(f);", "a()\n[b].map(f);"],
    ["a semicolon is the body of a loop", "while (f());\ng();", "while (f())\ng();"],
  ])("when %s, in TypeScript", (_, one, other) => {
    expect(isSame("typescript", one, other)).toBe(false);
  });

  it.each([
    ["a line is indented", "for a in b:\n    f()\n    g()", "for a in b:\n    f()\ng()"],
    ["a string has what looks like a comment", 'print("a # b")', 'print("a ")'],
    ["a long string has another line", 'print("""a\n\nb""")', 'print("""a\nb""")'],
  ])("when %s, in Python", (_, one, other) => {
    expect(isSame("python", one, other)).toBe(false);
  });
});
