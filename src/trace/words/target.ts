import type { Bounds, Condition } from "../target/conditions.ts";
import { seconds } from "./sentences.ts";

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const bounds = ({ most, least }: Bounds): string => {
  if (most !== undefined && most === least) return count(most);
  if (most === undefined) return `at least ${count(least ?? 0)}`;
  return least === undefined ? `at most ${count(most)}` : `${count(least)} to ${count(most)}`;
};

/** A number as a word, up to ten. */
function count(number: number): string {
  return COUNTS[number] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** A condition as a statement, without the lines that it may have. */
export function stateCondition(condition: Condition): string {
  switch (condition.kind) {
    case "ends":
      return "at" in condition
        ? `The program ends at ${seconds(condition.at)}.`
        : `The program ends at ${seconds(condition.by)} at the latest.`;
    case "prints":
      return condition.inAnyOrder === true
        ? "It prints these lines, in any order."
        : "It prints these lines, in this order.";
    case "prints-line":
      return `“${condition.text}” is printed${condition.at === undefined ? "" : ` at ${seconds(condition.at)}`}.`;
    case "asleep": {
      const who = `${bounds(condition)} ${isOne(condition) ? "call" : "calls"} of ${condition.coroutine}()`;
      return condition.least === undefined
        ? `${capital(who)} ${isOne(condition) ? "sleeps" : "sleep"} at the same time.`
        : `At some moment, ${who} ${isOne(condition) ? "sleeps" : "sleep"} at the same time.`;
    }
    case "tasks":
      return `${capital(bounds(condition))} ${isOne(condition) ? "task runs" : "tasks run"} ${condition.coroutine}().`;
    case "no-task-left":
      return condition.coroutine === undefined
        ? "No task is left over at the end."
        : `No task of ${condition.coroutine}() is left over at the end.`;
    case "not-blocked":
      return "Nothing blocks the loop.";
    case "no-report":
      return "No error and no warning is reported.";
    case "reports":
      return `“${condition.text}” is reported.`;
    case "not":
      return `Not: ${stateCondition(condition.condition)}`;
  }
}

function isOne({ most, least }: Bounds): boolean {
  return (most ?? least) === 1;
}

/** What a run did instead of what a condition asks for. */
export const insteadWords = {
  ended: (time: number): string => `The run ended at ${seconds(time)}.`,
  noTask: (main: string): string =>
    `No task was created: ${main} did everything itself, one thing after the other.`,
  lastTask: (who: string, began: number | null, ended: number): string =>
    began === null
      ? `The last task to end was ${who}, at ${seconds(ended)}.`
      : `The last task to end was ${who}: it began at ${seconds(began)} and ended at ${seconds(ended)}.`,
  missing: (text: string): string => `“${text}” was not printed.`,
  extra: (text: string): string => `“${text}” was printed, and is not among these lines.`,
  otherLine: (line: number, printed: string, wanted: string): string =>
    `Line ${line} was “${printed}” instead of “${wanted}”.`,
  printedAt: (text: string, time: number): string => `“${text}” was printed at ${seconds(time)}.`,
  asleep: (time: number, who: readonly string[]): string =>
    `At ${seconds(time)}, ${count(who.length)} slept: ${list(who)}.`,
  neverMore: (time: number, who: readonly string[]): string =>
    who.length === 1
      ? `There was never more than one: at ${seconds(time)} it was ${who[0] ?? ""}.`
      : `There were never more than ${count(who.length)}: at ${seconds(time)} they were ${list(who)}.`,
  neverAny: "None ever slept.",
  tasks: (number: number, who: readonly string[]): string =>
    number === 0
      ? "There was none."
      : `There ${number === 1 ? "was" : "were"} ${count(number)}: ${list(who)}.`,
  left: (who: string, time: number): string =>
    `${who} had not ended when main did, at ${seconds(time)}, so asyncio.run cancelled it.`,
  reported: (text: string, time: number): string => `At ${seconds(time)}, this was reported: ${text}`,
  notReported: "It was not.",
  so: "This is so.",
};
