import { atom } from "nanostores";
import { describe, expect, it } from "vitest";
import { SchedulePair } from "../../../../src/trace/compare/schedule/schedule-pair.ts";
import { draftSlot } from "../../../../src/ui/program/drafts.ts";
import { linkMoments } from "../../../../src/ui/cell/linked-playback.ts";
import type { Speed } from "../../../../src/ui/page/preferences.ts";
import { Recordings } from "../../../../src/ui/output/recordings.ts";
import { ProgramText } from "../../../../src/ui/program/program-text.ts";
import { Session } from "../../../../src/ui/session/session.ts";
import { typescriptRunner } from "../../../../src/ui/session/typescript-runner.ts";
import { FakeClock, FakeSandbox, FakeStorage, printed, programOf } from "../fakes.ts";

/** A session that has run a program which printed these lines, a second apart. */
async function ran(...lines: string[]): Promise<Session> {
  const sandbox = new FakeSandbox();
  const session = new Session({
    text: new ProgramText("program", draftSlot(new FakeStorage().tab(), "cell", "typescript")),
    recordings: new Recordings([]),
    runner: typescriptRunner({
      compiled: programOf,
      compile: () => Promise.reject(new Error("no compiler")),
      sandbox: () => Promise.resolve(sandbox),
    }),
    clock: new FakeClock(),
    $speed: atom<Speed>("instant"),
  });
  const over = session.run();
  while (sandbox.runs.length === 0) await Promise.resolve();
  sandbox.last.events(...lines.map((line, second) => printed(second, line)));
  sandbox.last.finish();
  await over;
  return session;
}

function link(left: Session, right: Session): () => void {
  return linkMoments(new SchedulePair(left.events, right.events), left, right);
}

describe("linkMoments", () => {
  it("moves each run to where the reader goes in the other", async () => {
    const [left, right] = [await ran("a", "b", "c"), await ran("a", "b", "c")];
    link(left, right);
    left.playback.seek(1);
    expect(right.playback.$present.get()).toEqual({ position: 1, moment: 0 });
    right.playback.seek(2);
    expect(left.playback.$present.get()).toEqual({ position: 2, moment: 1 });
  });

  it("goes by virtual time once the runs have parted", async () => {
    const [left, right] = [await ran("a", "b", "c"), await ran("a", "x", "y")];
    link(left, right);
    left.playback.seek(3);
    expect(right.playback.$present.get()).toEqual({ position: 3, moment: 2 });
  });

  it("lets each go its own way when it is ended", async () => {
    const [left, right] = [await ran("a", "b"), await ran("a", "b")];
    link(left, right)();
    left.playback.seek(0);
    expect(right.$position.get()).toBe(2);
  });
});
