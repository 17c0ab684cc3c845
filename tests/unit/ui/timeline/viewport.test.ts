import { describe, expect, it } from "vitest";
import { Viewport } from "../../../../src/ui/timeline/viewport.ts";

describe("Viewport", () => {
  const whole = Viewport.whole(10, 100, 500);

  it("leads from positions to pixels and back", () => {
    expect(whole.x(0)).toBe(100);
    expect(whole.x(10)).toBe(600);
    expect(whole.position(350)).toBe(5);
  });

  it("keeps what is under the pointer where it is when it zooms", () => {
    const zoomed = whole.zoomed(4, 250);
    expect(zoomed.position(250)).toBeCloseTo(whole.position(250));
    expect(zoomed.to - zoomed.from).toBeCloseTo(2.5);
  });

  it("never shows what lies outside the axis", () => {
    const zoomed = whole.zoomed(2, 100).panned(10_000);
    expect(zoomed.from).toBe(0);
    const end = zoomed.panned(-10_000);
    expect(end.to).toBe(10);
    expect(end.zoomed(0.01, 300).isWhole).toBe(true);
  });

  it("follows the present moment only when that is out of sight", () => {
    const zoomed = whole.zoomed(5, 100);
    expect(zoomed.containing(1)).toBe(zoomed);
    const followed = zoomed.containing(7);
    expect(followed.from).toBeLessThan(7);
    expect(followed.to).toBeGreaterThan(7);
  });

  it("shows an axis of no length all the same", () => {
    expect(Number.isFinite(Viewport.whole(0, 0, 100).x(0))).toBe(true);
  });
});
