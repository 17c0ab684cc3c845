import { describe, expect, it } from "vitest";
import { Playback } from "../../../src/ui/playback.ts";
import type { Speed } from "../../../src/ui/preferences.ts";
import { FakeClock, printed } from "./fakes.ts";

class Play {
  readonly clock = new FakeClock();
  speed: Speed = 1;
  readonly shown: string[] = [];
  moment = 0;
  endedAt: number | null = null;
  readonly playback = new Playback(this.clock, () => this.speed, {
    advanced: (events, moment) => {
      for (const event of events) if (event.kind === "output") this.shown.push(event.text.trim());
      this.moment = moment;
    },
    ended: (moment) => {
      this.endedAt = moment;
    },
  });
}

describe("Playback", () => {
  it("shows what happens at second 0 at once, and what happens later in its second", () => {
    const play = new Play();
    play.playback.push([printed(0, "first"), printed(1, "second")]);
    expect(play.shown).toEqual(["first"]);
    play.clock.pass(999);
    expect(play.shown).toEqual(["first"]);
    play.clock.pass(1);
    expect(play.shown).toEqual(["first", "second"]);
  });

  it("plays four virtual seconds in one at ×4", () => {
    const play = new Play();
    play.speed = 4;
    play.playback.push([printed(4, "late")]);
    play.clock.pass(1000);
    expect(play.shown).toEqual(["late"]);
  });

  it("shows everything without waiting for a frame at instant speed", () => {
    const play = new Play();
    play.speed = "instant";
    play.playback.push([printed(0, "first"), printed(3600, "an hour later")]);
    play.playback.finish();
    expect(play.shown).toEqual(["first", "an hour later"]);
    expect(play.endedAt).toBe(3600);
    expect(play.clock.isWaiting).toBe(false);
  });

  it("ends only when the program is over and its last event is shown", () => {
    const play = new Play();
    play.playback.push([printed(1, "line")]);
    play.playback.finish();
    expect(play.endedAt).toBeNull();
    play.clock.pass(1000);
    expect(play.endedAt).toBe(1);
  });

  it("does not run ahead of the program", () => {
    const play = new Play();
    play.playback.push([printed(1, "first")]);
    play.clock.pass(5000);
    expect(play.moment).toBe(1);
    play.playback.push([printed(2, "second")]);
    expect(play.shown).toEqual(["first"]);
  });

  it("shows nothing more after it was stopped", () => {
    const play = new Play();
    play.playback.push([printed(1, "line")]);
    play.playback.stop();
    play.clock.pass(2000);
    play.playback.finish();
    expect(play.shown).toEqual([]);
    expect(play.endedAt).toBeNull();
  });

  it("takes up another speed while it plays", () => {
    const play = new Play();
    play.playback.push([printed(10, "line")]);
    play.clock.pass(1000);
    play.speed = "instant";
    play.playback.speedChanged();
    expect(play.shown).toEqual(["line"]);
  });
});
