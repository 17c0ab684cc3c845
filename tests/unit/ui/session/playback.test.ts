import { describe, expect, it } from "vitest";
import { Playback } from "../../../../src/ui/session/playback.ts";
import type { Speed } from "../../../../src/ui/page/preferences.ts";
import { FakeClock, printed } from "../fakes.ts";

class Play {
  readonly clock = new FakeClock();
  speed: Speed = 1;
  ends = 0;
  readonly playback = new Playback(this.clock, () => this.speed);

  constructor() {
    this.playback.begin(() => {
      this.ends++;
    });
  }

  get shown(): string[] {
    return this.playback.events
      .slice(0, this.playback.$position.get())
      .flatMap((event) => (event.kind === "output" ? [event.text.trim()] : []));
  }
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
    expect(play.ends).toBe(1);
    expect(play.clock.isWaiting).toBe(false);
  });

  it("ends only when the program is over and its last event is shown", () => {
    const play = new Play();
    play.playback.push([printed(1, "line")]);
    play.playback.finish();
    expect(play.ends).toBe(0);
    play.clock.pass(1000);
    expect(play.ends).toBe(1);
    expect(play.playback.$playing.get()).toBe(false);
  });

  it("does not run ahead of the program", () => {
    const play = new Play();
    play.playback.push([printed(1, "first")]);
    play.clock.pass(5000);
    expect(play.playback.$moment.get()).toBe(1);
    play.playback.push([printed(2, "second")]);
    expect(play.shown).toEqual(["first"]);
  });

  it("shows nothing more after it was stopped, and forgets what was never shown", () => {
    const play = new Play();
    play.playback.push([printed(0, "first"), printed(1, "second")]);
    play.playback.stop();
    play.clock.pass(2000);
    play.playback.finish();
    expect(play.shown).toEqual(["first"]);
    expect(play.playback.events).toHaveLength(1);
    expect(play.ends).toBe(0);
  });

  it("takes up another speed while it plays", () => {
    const play = new Play();
    play.playback.push([printed(10, "line")]);
    play.clock.pass(1000);
    play.speed = "instant";
    play.playback.speedChanged();
    expect(play.shown).toEqual(["line"]);
  });

  it("pauses, and continues from there", () => {
    const play = new Play();
    play.playback.push([printed(1, "line")]);
    play.clock.pass(400);
    play.playback.pause();
    play.clock.pass(5000);
    expect(play.playback.$moment.get()).toBe(0.4);
    play.playback.play();
    play.clock.pass(600);
    expect(play.shown).toEqual(["line"]);
  });

  it("steps back after the end without ending again", () => {
    const play = new Play();
    play.speed = "instant";
    play.playback.push([printed(0, "first"), printed(2, "second")]);
    play.playback.finish();
    play.playback.stepEvent(-1);
    expect(play.shown).toEqual(["first"]);
    expect(play.playback.$moment.get()).toBe(0);
    play.playback.stepEvent(1);
    expect(play.shown).toEqual(["first", "second"]);
    expect(play.ends).toBe(1);
  });

  it("ends when the reader steps to the last event of a program that is over", () => {
    const play = new Play();
    play.playback.push([printed(0, "first"), printed(9, "second")]);
    play.playback.finish();
    play.playback.stepEvent(1);
    expect(play.ends).toBe(1);
  });

  it("plays again from the beginning when it is at its end, and in time even when the choice is instant", () => {
    const play = new Play();
    play.speed = "instant";
    play.playback.push([printed(0, "first"), printed(1, "second")]);
    play.playback.finish();
    play.playback.play();
    expect(play.shown).toEqual(["first"]);
    play.clock.pass(1000);
    expect(play.shown).toEqual(["first", "second"]);
    expect(play.playback.$playing.get()).toBe(false);
  });

  it("plays the handles of a run that takes no time one after another", () => {
    const play = new Play();
    const handles = [1, 2, 3].map((handle) => {
      return { ...printed(0, ""), kind: "handle-run", handle, text: undefined, stream: undefined } as const;
    });
    play.speed = "instant";
    play.playback.push(handles);
    play.playback.finish();
    play.playback.play();
    expect(play.playback.$position.get()).toBe(0);
    play.clock.pass(400);
    expect(play.playback.$position.get()).toBe(1);
    play.clock.pass(800);
    expect(play.playback.$position.get()).toBe(3);
    expect(play.playback.$playing.get()).toBe(false);
  });

  it("plays by steps when asked to, at the reader's speed", () => {
    const play = new Play();
    const handles = [0, 5, 9].map((time, index) => {
      return {
        ...printed(time, ""),
        kind: "handle-run",
        handle: index + 1,
        text: undefined,
        stream: undefined,
      } as const;
    });
    play.speed = 4;
    play.playback.setScale("steps");
    play.playback.push(handles);
    play.clock.pass(100);
    expect(play.playback.$moment.get()).toBe(0);
    play.clock.pass(100);
    expect(play.playback.$moment.get()).toBe(5);
  });
});
