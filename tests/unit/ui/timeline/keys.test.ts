import { describe, expect, it } from "vitest";
import { commandOf } from "../../../../src/ui/timeline/keys.ts";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe("the keys of the timeline", () => {
  it("step by event, and by handle with Shift", () => {
    expect(commandOf({ ...plain, key: "ArrowRight" })).toEqual({ kind: "step", unit: "event", direction: 1 });
    expect(commandOf({ ...plain, key: "ArrowLeft", shiftKey: true })).toEqual({
      kind: "step",
      unit: "handle",
      direction: -1,
    });
  });

  it("do not depend on the Caps Lock", () => {
    expect(commandOf({ ...plain, key: "T" })).toEqual({ kind: "timer" });
  });

  it("leave the browser its own", () => {
    expect(commandOf({ ...plain, key: "t", ctrlKey: true })).toBeNull();
    expect(commandOf({ ...plain, key: "ArrowLeft", altKey: true })).toBeNull();
    expect(commandOf({ ...plain, key: "Tab" })).toBeNull();
  });
});
