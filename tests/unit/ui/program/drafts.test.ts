import { describe, expect, it } from "vitest";
import { draftSlot } from "../../../../src/ui/program/drafts.ts";
import { FakeStorage } from "../fakes.ts";

describe("draftSlot", () => {
  it("keeps a draft for the next visit", () => {
    const storage = new FakeStorage();
    draftSlot(storage.tab(), "lesson/cell", "typescript").write({ source: "mine", discarded: "older" });
    expect(draftSlot(storage.tab(), "lesson/cell", "typescript").read()).toEqual({
      source: "mine",
      discarded: "older",
    });
  });

  it("keeps what was typed for an unchanged program to read", () => {
    const tab = new FakeStorage().tab();
    const input = { lines: "Ada", arguments: "" };
    draftSlot(tab, "a", "python").write({ source: null, discarded: null, input });
    expect(draftSlot(tab, "a", "python").read().input).toEqual(input);
  });

  it("keeps the drafts of two cells apart", () => {
    const tab = new FakeStorage().tab();
    draftSlot(tab, "a", "typescript").write({ source: "mine", discarded: null });
    expect(draftSlot(tab, "b", "typescript").read().source).toBeNull();
  });

  it("stores nothing where there is nothing to keep", () => {
    const tab = new FakeStorage().tab();
    draftSlot(tab, "a", "typescript").write({ source: "mine", discarded: null });
    draftSlot(tab, "a", "typescript").write({ source: null, discarded: null });
    expect(tab.read("loopscope:draft:a")).toBeNull();
  });

  it("reads what is not a draft as no draft", () => {
    const tab = new FakeStorage().tab();
    for (const text of ["{", "null", "[]", '{"source":3}']) {
      tab.write("loopscope:draft:a", text);
      expect(draftSlot(tab, "a", "typescript").read()).toEqual({ source: null, discarded: null });
    }
  });

  it("says when the browser refuses to store", () => {
    const storage = new FakeStorage();
    storage.refuses = true;
    expect(draftSlot(storage.tab(), "a", "typescript").write({ source: "mine", discarded: null })).toBe(
      false,
    );
  });

  it("keeps a cell's two programs apart", () => {
    const tab = new FakeStorage().tab();
    draftSlot(tab, "a", "typescript").write({ source: "print(1);", discarded: null });
    draftSlot(tab, "a", "python").write({ source: "print(1)", discarded: null });
    expect(draftSlot(tab, "a", "typescript").read().source).toBe("print(1);");
    expect(draftSlot(tab, "a", "python").read().source).toBe("print(1)");
  });
});
