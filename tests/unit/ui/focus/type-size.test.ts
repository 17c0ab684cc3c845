import { describe, expect, it } from "vitest";
import { TYPE_SIZES, TypeSize } from "../../../../src/ui/focus/type-size.ts";
import { FakeStorage } from "../fakes.ts";

describe("the size of the type", () => {
  it("begins at 100 % and goes up and down by steps", () => {
    const size = new TypeSize(new FakeStorage().tab());
    expect(size.percent).toBe(100);
    size.change(1);
    expect(size.percent).toBe(TYPE_SIZES[1]);
    size.change(-1);
    expect(size.percent).toBe(100);
  });

  it("stays at its ends", () => {
    const size = new TypeSize(new FakeStorage().tab());
    expect(size.canChange(-1)).toBe(false);
    size.change(-1);
    TYPE_SIZES.forEach(() => {
      size.change(1);
    });
    expect(size.percent).toBe(TYPE_SIZES.at(-1));
    expect(size.canChange(1)).toBe(false);
  });

  it("is kept for later visits", () => {
    const storage = new FakeStorage();
    new TypeSize(storage.tab()).change(1);
    expect(new TypeSize(storage.tab()).percent).toBe(TYPE_SIZES[1]);
  });

  it("is no larger than the window has room for, and goes down from what is shown", () => {
    const storage = new FakeStorage();
    storage.tab().write("loopscope:focus-type", "200");
    const size = new TypeSize(storage.tab(), () => 140);
    expect(size.percent).toBe(130);
    expect(size.canChange(1)).toBe(false);
    size.change(-1);
    expect(size.percent).toBe(115);
  });

  it("is 100 % when what was kept is no size", () => {
    const storage = new FakeStorage();
    storage.tab().write("loopscope:focus-type", "123");
    expect(new TypeSize(storage.tab()).percent).toBe(100);
  });
});
