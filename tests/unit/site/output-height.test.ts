import { expect, it } from "vitest";
import { outputHeight } from "../../../src/site/output-height.ts";

it("is the number of lines where each fits", () => {
  expect(outputHeight(["job1 begins", "job2 begins", "done"], {})).toBe(3);
});

it("counts a line as often as it is wrapped, at its spaces", () => {
  expect(outputHeight(["twelve chars and fourteen chars"], {})).toBe(2);
});

it("breaks a word that is longer than a line", () => {
  expect(outputHeight(["x".repeat(60)], {})).toBe(3);
});

it("counts a Chinese character as two columns", () => {
  expect(outputHeight(["开".repeat(13)], {})).toBe(1);
  expect(outputHeight(["开".repeat(14)], {})).toBe(2);
});

it("gives a gloss a line of its own where it does not fit beside its line", () => {
  const glosses = { 开始: "begins" };
  expect(outputHeight(["开始"], glosses)).toBe(1);
  expect(outputHeight([`${"x".repeat(20)}开始`], glosses)).toBeGreaterThan(1);
});

it("leaves many lines to be scrolled", () => {
  expect(outputHeight(Array.from({ length: 40 }, String), {})).toBe(9);
});

it("shows a whole line, however often it is wrapped", () => {
  expect(outputHeight(["word ".repeat(60)], {})).toBeGreaterThan(9);
});
