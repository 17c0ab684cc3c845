import { expect, test } from "vitest";
import { ProgramStore } from "../../../../src/ui/playground/program-store.ts";
import { RememberedProgram } from "../../../../src/ui/playground/remembered-program.ts";
import type { TextStorage } from "../../../../src/ui/page/storage.ts";
import { FakeStorage } from "../fakes.ts";

let ids = 0;
const newId = (): string => `id${String(++ids)}`;
const gather = { name: "Gather", example: "Gather", sides: { typescript: "gather();", python: "gather()" } };

/** What a tab has: storage of its own, and the browser's. */
function openTab(
  browser: FakeStorage,
  tab: FakeStorage,
): { store: ProgramStore; remembered: RememberedProgram } {
  const own: TextStorage = tab.tab();
  const shared: TextStorage = browser.tab();
  return { store: new ProgramStore(shared, newId), remembered: new RememberedProgram(own, shared) };
}

test("a program that is in no list is shown again after a reload", () => {
  const [browser, tab] = [new FakeStorage(), new FakeStorage()];
  const before = openTab(browser, tab);
  const program = before.store.make(gather);
  before.remembered.write(program, before.store);
  const after = openTab(browser, tab);
  expect(after.remembered.read(after.store)).toEqual(program);
  expect(after.store.get(program.id)).toEqual(program);
});

test("each tab remembers its own program, and a new tab the one that was shown last", () => {
  const browser = new FakeStorage();
  const [one, other] = [new FakeStorage(), new FakeStorage()];
  for (const [tab, name] of [
    [one, "One"],
    [other, "Other"],
  ] as const) {
    const { store, remembered } = openTab(browser, tab);
    const program = store.make({ ...gather, name });
    store.keep(program);
    remembered.write(program, store);
  }
  const nameIn = (tab: FakeStorage): string | undefined => {
    const { store, remembered } = openTab(browser, tab);
    return remembered.read(store)?.name;
  };
  expect([nameIn(one), nameIn(other), nameIn(new FakeStorage())]).toEqual(["One", "Other", "Other"]);
});

test("a program that was deleted is not remembered", () => {
  const [browser, tab] = [new FakeStorage(), new FakeStorage()];
  const { store, remembered } = openTab(browser, tab);
  const program = store.make(gather);
  store.keep(program);
  remembered.write(program, store);
  store.remove(program.id);
  const later = openTab(browser, tab);
  expect(later.remembered.read(later.store)).toBeNull();
});

test.each(["{", "null", "[]", '{"id":3}', '{"id":"a"}'])("%s is no program to remember", (text) => {
  const [browser, tab] = [new FakeStorage(), new FakeStorage()];
  tab.tab().write("loopscope:playground-shown", text);
  const { store, remembered } = openTab(browser, tab);
  expect(remembered.read(store)).toBeNull();
});
