import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/site/map/spread.ts";

const bounds = { left: 0, right: 100 };
const thing = (wanted: number, width = 10, weight = 1) => ({ wanted, width, weight });

describe("spread", () => {
  it("leaves things where they are to be, if they have room", () => {
    expect(spread([thing(20), thing(50)], bounds)).toEqual([20, 50]);
  });

  it("moves things apart that are to be at one place, each as far as the other", () => {
    expect(spread([thing(50), thing(50)], bounds)).toEqual([45, 55]);
  });

  it("moves what matters less", () => {
    expect(spread([thing(50, 10, 3), thing(50, 10, 1)], bounds)).toEqual([47.5, 57.5]);
  });

  it("keeps the order, even if the places are in another one", () => {
    expect(spread([thing(60), thing(40)], bounds)).toEqual([45, 55]);
  });

  it("keeps within the bounds", () => {
    expect(spread([thing(-20), thing(-20), thing(120)], bounds)).toEqual([5, 15, 95]);
  });
});
