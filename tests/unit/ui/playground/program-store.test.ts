import { beforeEach, describe, expect, it } from "vitest";
import { type PlaygroundProgram, ProgramStore } from "../../../../src/ui/playground/program-store.ts";
import { FakeStorage } from "../fakes.ts";

let storage: FakeStorage;
let ids = 0;

function openTab(): ProgramStore {
  return new ProgramStore(storage.tab(), () => `id${String(++ids)}`);
}

function namesIn(store: ProgramStore): string[] {
  return store.$programs.get().map(({ name }) => name);
}

const gather = {
  name: "Gather",
  example: "Gather",
  sides: { typescript: "gather();", python: "gather()" },
};

function kept(store: ProgramStore, name = "Gather"): PlaygroundProgram {
  const program = store.make({ ...gather, name });
  store.keep(program);
  return store.get(program.id) ?? program;
}

beforeEach(() => {
  storage = new FakeStorage();
});

describe("ProgramStore", () => {
  it("does not list a program that was only looked at", () => {
    const store = openTab();
    const program = store.make(gather);
    expect(store.$programs.get()).toEqual([]);
    expect(store.get(program.id)).toEqual(program);
  });

  it("lists a program with its first change, and keeps both for the next visit", () => {
    const store = openTab();
    const program = store.make(gather);
    store.slot(program, "python").write({ source: "mine()", discarded: null });
    const later = openTab();
    expect(namesIn(later)).toEqual(["Gather"]);
    expect(later.get(program.id)).toEqual(program);
    expect(later.slot(program, "python").read().source).toBe("mine()");
    expect(later.slot(program, "typescript").read().source).toBeNull();
  });

  it("does not list a program because nothing of it is to be kept", () => {
    const store = openTab();
    store.slot(store.make(gather), "python").write({ source: null, discarded: null });
    expect(store.$programs.get()).toEqual([]);
  });

  it("lists the newest program first", () => {
    const store = openTab();
    kept(store, "One");
    kept(store, "Two");
    expect(namesIn(store)).toEqual(["Two", "One"]);
  });

  it("gives each program a name that no other has", () => {
    const store = openTab();
    kept(store);
    kept(store);
    kept(store);
    expect(namesIn(store)).toEqual(["Gather 3", "Gather 2", "Gather"]);
  });

  it("renames a program in its place, and lists one that was not", () => {
    const store = openTab();
    const one = kept(store, "One");
    kept(store, "Two");
    expect(store.rename(one.id, "  First  of all ")).toBe("First of all");
    expect(namesIn(store)).toEqual(["Two", "First of all"]);
    const looked = store.make(gather);
    store.rename(looked.id, "Mine");
    expect(namesIn(store)).toEqual(["Mine", "Two", "First of all"]);
  });

  it("keeps a program's name when the new one is empty, and numbers one that is taken", () => {
    const store = openTab();
    const one = kept(store, "One");
    kept(store, "Two");
    expect(store.rename(one.id, "  ")).toBe("One");
    expect(store.rename(one.id, "Two")).toBe("Two 2");
  });

  it("copies a program with what was changed in it", () => {
    const store = openTab();
    const program = kept(store);
    store.slot(program, "typescript").write({ source: "mine();", discarded: "older();" });
    const copy = store.duplicate(program, "Copy of Gather");
    expect(copy).toEqual({ ...program, id: copy.id, name: "Copy of Gather" });
    expect(store.slot(copy, "typescript").read()).toEqual({ source: "mine();", discarded: null });
    store.slot(copy, "typescript").write({ source: "other();", discarded: null });
    expect(store.slot(program, "typescript").read().source).toBe("mine();");
  });

  it("deletes a program with all that was kept of it", () => {
    const store = openTab();
    const program = kept(store);
    store.slot(program, "python").write({ source: "mine()", discarded: null });
    expect(store.remove(program.id)?.program).toEqual(program);
    expect(store.$programs.get()).toEqual([]);
    const later = openTab();
    expect(later.get(program.id)).toBeNull();
    expect(later.slot(program, "python").read().source).toBeNull();
  });

  it("brings a deleted program back to its place, with what was changed in it", () => {
    const store = openTab();
    kept(store, "One");
    const program = kept(store, "Two");
    kept(store, "Three");
    store.slot(program, "python").write({ source: "mine()", discarded: "older()" });
    const removed = store.remove(program.id);
    if (removed !== null) store.restore(removed);
    expect(namesIn(openTab())).toEqual(["Three", "Two", "One"]);
    expect(store.slot(program, "python").read()).toEqual({ source: "mine()", discarded: "older()" });
  });

  it("does not delete what is not listed", () => {
    const store = openTab();
    expect(store.remove(store.make(gather).id)).toBeNull();
  });

  it("adds a side to a program that had one", () => {
    const store = openTab();
    const program = store.make({ ...gather, sides: { typescript: "one();", python: null } });
    store.keep(program);
    store.addSide(program.id, "python", "one()");
    expect(openTab().get(program.id)?.sides).toEqual({ typescript: "one();", python: "one()" });
  });

  it("sees what another tab lists, renames and deletes", () => {
    const [store, other] = [openTab(), openTab()];
    const program = kept(other);
    expect(namesIn(store)).toEqual(["Gather"]);
    other.rename(program.id, "Mine");
    expect(store.get(program.id)?.name).toBe("Mine");
    other.remove(program.id);
    expect(namesIn(store)).toEqual([]);
  });

  it("does not undo what another tab did since", () => {
    const [store, other] = [openTab(), openTab()];
    kept(other, "Theirs");
    kept(store, "Ours");
    expect(namesIn(other)).toEqual(["Ours", "Theirs"]);
  });

  it("leaves a program alone that another tab deletes while it is shown, and keeps it at its next change", () => {
    const [store, other] = [openTab(), openTab()];
    const program = kept(store);
    const slot = store.slot(program, "python");
    slot.write({ source: "mine()", discarded: null });
    const changes: (string | null)[] = [];
    slot.watch(({ source }) => changes.push(source));
    other.remove(program.id);
    expect(changes).toEqual([]);
    slot.write({ source: "mine, too()", discarded: null });
    expect(namesIn(other)).toEqual(["Gather"]);
    expect(other.slot(program, "python").read().source).toBe("mine, too()");
  });

  it("keeps programs as long as the page lasts where the browser refuses to store them", () => {
    storage.refuses = true;
    const store = openTab();
    const program = store.make(gather);
    expect(store.slot(program, "python").write({ source: "mine()", discarded: null })).toBe(false);
    expect(namesIn(store)).toEqual(["Gather"]);
    store.rename(program.id, "Mine");
    expect(store.get(program.id)).toEqual({ ...program, name: "Mine" });
  });

  it.each(["{", "null", "{}", '[{"id":1}]', '["a"]'])("reads %s as a list without programs", (text) => {
    storage.tab().write("loopscope:programs", text);
    expect(openTab().$programs.get()).toEqual([]);
  });
});
