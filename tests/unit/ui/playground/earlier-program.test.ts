import { beforeEach, describe, expect, it } from "vitest";
import { listEarlierProgram } from "../../../../src/ui/playground/earlier-program.ts";
import { ProgramStore } from "../../../../src/ui/playground/program-store.ts";
import { FakeStorage } from "../fakes.ts";

const blank = { typescript: "blank();", python: "blank()" };
let storage: FakeStorage;

function visit(): ProgramStore {
  const tab = storage.tab();
  const store = new ProgramStore(tab, () => "new");
  listEarlierProgram(tab, store, blank);
  return store;
}

beforeEach(() => {
  storage = new FakeStorage();
});

describe("the program that the playground kept before it kept several", () => {
  it("is listed, with the text and what Undo restores", () => {
    storage.tab().write("loopscope:draft:playground", '{"source":"mine();","discarded":"older();"}');
    const store = visit();
    const [listed] = store.$programs.get();
    const program = store.get(listed?.id ?? "");
    if (program === null) throw new Error("It is not listed.");
    expect(program.sides).toEqual({ typescript: "blank();", python: null });
    expect(store.slot(program, "typescript").read()).toEqual({ source: "mine();", discarded: "older();" });
  });

  it("has both sides when both were written", () => {
    storage.tab().write("loopscope:draft:playground", '{"source":"mine();","discarded":null}');
    storage.tab().write("loopscope:draft:playground@python", '{"source":"mine()","discarded":null}');
    expect(visit().get("playground")?.sides).toEqual(blank);
  });

  it("is listed when only Undo could restore it", () => {
    storage.tab().write("loopscope:draft:playground@python", '{"source":null,"discarded":"mine()"}');
    expect(visit().$programs.get()).toHaveLength(1);
  });

  it("is listed once", () => {
    storage.tab().write("loopscope:draft:playground", '{"source":"mine();","discarded":null}');
    visit();
    expect(visit().$programs.get()).toHaveLength(1);
  });

  it("stays deleted", () => {
    storage.tab().write("loopscope:draft:playground", '{"source":"mine();","discarded":null}');
    visit().remove("playground");
    expect(visit().$programs.get()).toEqual([]);
  });

  it("is not there for a reader who wrote none", () => {
    storage.tab().write("loopscope:playground-example", "event-loop/gather");
    expect(visit().$programs.get()).toEqual([]);
  });
});
