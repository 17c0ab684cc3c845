import { describe, expect, it } from "vitest";
import { draftSlot } from "../../../../src/ui/program/drafts.ts";
import { ProgramText } from "../../../../src/ui/program/program-text.ts";
import { FakeStorage } from "../fakes.ts";

function openIn(storage: FakeStorage): ProgramText {
  return new ProgramText("original", draftSlot(storage.tab(), "cell", "typescript"));
}

describe("ProgramText", () => {
  it("is not edited at first, and is when the reader has typed", () => {
    const text = openIn(new FakeStorage());
    expect(text.$edited.get()).toBe(false);
    text.edit("mine");
    expect(text.$edited.get()).toBe(true);
  });

  it("is not edited any more when the reader has typed the original again", () => {
    const text = openIn(new FakeStorage());
    text.edit("mine");
    text.edit("original");
    expect(text.$edited.get()).toBe(false);
  });

  it("shows the reader's text on the next visit", () => {
    const storage = new FakeStorage();
    openIn(storage).edit("mine");
    expect(openIn(storage).$source.get()).toBe("mine");
  });

  it("brings the original back with Reset, and the edit with Undo", () => {
    const text = openIn(new FakeStorage());
    text.edit("mine");
    text.reset();
    expect(text.$source.get()).toBe("original");
    text.undo();
    expect(text.$source.get()).toBe("mine");
    expect(text.$discarded.get()).toBeNull();
  });

  it("still offers Undo on the next visit", () => {
    const storage = new FakeStorage();
    const text = openIn(storage);
    text.edit("mine");
    text.reset();
    expect(openIn(storage).$discarded.get()).toBe("mine");
  });

  it("keeps what Undo brings back when Reset finds nothing edited", () => {
    const text = openIn(new FakeStorage());
    text.edit("mine");
    text.reset();
    text.reset();
    expect(text.$discarded.get()).toBe("mine");
  });

  it("keeps the reader's own text when one example after another takes its place", () => {
    const text = openIn(new FakeStorage());
    text.edit("mine");
    text.replace("first");
    text.replace("second");
    expect(text.$source.get()).toBe("second");
    text.undo();
    expect(text.$source.get()).toBe("mine");
  });

  it("follows another tab while the reader has not typed here", () => {
    const storage = new FakeStorage();
    const here = openIn(storage);
    openIn(storage).edit("from there");
    expect(here.$source.get()).toBe("from there");
    expect(here.$conflict.get()).toBeNull();
  });

  it("does not give up what the reader typed here for what another tab wrote, but asks", () => {
    const storage = new FakeStorage();
    const here = openIn(storage);
    const there = openIn(storage);
    here.edit("from here");
    there.edit("from there");
    expect(here.$source.get()).toBe("from here");
    expect(here.$conflict.get()).toBe("from there");
  });

  it("takes the other tab's text when the reader says so, and can undo that", () => {
    const storage = new FakeStorage();
    const here = openIn(storage);
    here.edit("from here");
    openIn(storage).edit("from there");
    here.settle("take-other");
    expect(here.$source.get()).toBe("from there");
    here.undo();
    expect(here.$source.get()).toBe("from here");
  });

  it("stores this tab's text again when the reader keeps it", () => {
    const storage = new FakeStorage();
    const here = openIn(storage);
    here.edit("from here");
    openIn(storage).edit("from there");
    here.settle("keep-this");
    expect(openIn(storage).$source.get()).toBe("from here");
    expect(here.$conflict.get()).toBeNull();
  });

  it("leaves a draft alone when another program is loaded in its place", () => {
    const storage = new FakeStorage();
    const text = openIn(storage);
    text.edit("mine");
    text.load("linked", draftSlot(storage.tab(), "link", "typescript"));
    text.edit("linked and changed");
    expect(openIn(storage).$source.get()).toBe("mine");
  });

  it("says when the browser refuses to keep the edit", () => {
    const storage = new FakeStorage();
    const text = openIn(storage);
    storage.refuses = true;
    text.edit("mine");
    expect(text.$saved.get()).toBe(false);
    expect(text.$source.get()).toBe("mine");
  });
});
