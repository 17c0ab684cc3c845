import { describe, expect, it } from "vitest";
import { createAnswers } from "../../../../src/ui/page/answers.ts";
import { FakeStorage } from "../fakes.ts";

const id = "question:event-loop/1";
const other = "predict:a/b";
const moment = (hour: number): string => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();

describe("createAnswers", () => {
  it("keeps the last answer for the next visit, with its moment", () => {
    const storage = new FakeStorage();
    const first = createAnswers(storage.tab(), () => moment(1));
    first.record(id, true);
    first.record(id, false);
    const later = createAnswers(storage.tab(), () => moment(2));
    expect(later.$answers.get()).toEqual({ [id]: { right: false, at: moment(1), streak: 0 } });
  });

  it("counts right answers in a row, those of one occasion once", () => {
    let hour = 0;
    const answers = createAnswers(new FakeStorage().tab(), () => moment(hour));
    const streakAt = (at: number, right: boolean): number | undefined => {
      hour = at;
      answers.record(id, right);
      return answers.$answers.get()[id]?.streak;
    };
    expect(streakAt(0, true)).toBe(1);
    expect(streakAt(1, true)).toBe(1);
    expect(streakAt(24, true)).toBe(2);
    expect(streakAt(48, false)).toBe(0);
    expect(streakAt(49, true)).toBe(1);
  });

  it("learns what another tab has recorded", () => {
    const storage = new FakeStorage();
    const [one, two] = [
      createAnswers(storage.tab(), () => moment(1)),
      createAnswers(storage.tab(), () => moment(2)),
    ];
    one.record(id, true);
    two.record(other, false);
    expect(Object.keys(one.$answers.get())).toEqual([id, other]);
  });

  it("remembers until the page is closed if the browser refuses to store anything", () => {
    const storage = new FakeStorage();
    storage.refuses = true;
    const answers = createAnswers(storage.tab(), () => moment(1));
    answers.record(id, true);
    expect(answers.$answers.get()[id]?.right).toBe(true);
    expect(createAnswers(storage.tab(), () => moment(1)).$answers.get()).toEqual({});
  });

  it.each([
    "",
    "[]",
    "null",
    '{"question:a/1":{"right":"yes"}}',
    '{"a b":{"right":true,"at":"2026-01-01","streak":1}}',
  ])("starts empty when what is stored is something else: %s", (text) => {
    const storage = new FakeStorage();
    storage.tab().write("loopscope:answers", text);
    expect(createAnswers(storage.tab(), () => moment(1)).$answers.get()).toEqual({});
  });

  it("stores nothing after a reset, and Undo brings all back, after a reload too", () => {
    const storage = new FakeStorage();
    const before = createAnswers(storage.tab(), () => moment(1));
    before.record(id, true);
    before.reset();
    expect(storage.tab().read("loopscope:answers")).toBeNull();
    const after = createAnswers(storage.tab(), () => moment(2));
    after.record(other, false);
    after.undo();
    expect(Object.keys(after.$answers.get()).sort()).toEqual([other, id]);
  });

  it("adds answers from elsewhere, of which the later one counts, and undoes only that", () => {
    const answers = createAnswers(new FakeStorage().tab(), () => moment(5));
    answers.record(id, false);
    const early = { right: true, at: moment(1), streak: 1 };
    const late = { right: true, at: moment(9), streak: 3 };
    expect(answers.add({ [id]: early })).toBe(0);
    expect(answers.add({ [id]: late, [other]: early })).toBe(2);
    expect(answers.$answers.get()).toEqual({ [id]: late, [other]: early });
    answers.undo();
    expect(answers.$answers.get()).toEqual({ [id]: { right: false, at: moment(5), streak: 0 } });
  });

  it("keeps an answer that was given after the import when that is undone", () => {
    let hour = 1;
    const answers = createAnswers(new FakeStorage().tab(), () => moment(hour));
    answers.add({ [id]: { right: true, at: moment(0), streak: 1 } });
    hour = 24;
    answers.record(id, false);
    answers.undo();
    expect(answers.$answers.get()).toEqual({ [id]: { right: false, at: moment(24), streak: 0 } });
  });
});
