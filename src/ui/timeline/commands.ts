import type { Direction } from "../session/stepping.ts";
import type { Session } from "../session/session.ts";
import { unreachable } from "../../trace/unreachable.ts";
import { pngOf, saveFile } from "./export.ts";
import type { KeyCommand } from "./keys.ts";
import type { RunPlots } from "./run-plots.ts";
import type { Command, Unit } from "./transport.ts";
import { timelineWords as words } from "./words.ts";

// Pixels for one press of a key.
const PAN = 80;
const ZOOM = 1.5;

/** Executes the commands of buttons, keys and the pointer on a session's timeline. */
export class TimelineCommands {
  /** How far the step buttons go. */
  unit: Unit = "handle";
  readonly #session: Session;
  readonly #plots: RunPlots;
  readonly #picture: () => string;

  /** @param picture the timeline as an SVG file */
  constructor(session: Session, plots: RunPlots, picture: () => string) {
    this.#session = session;
    this.#plots = plots;
    this.#picture = picture;
  }

  /** Goes to the moment at pixel `x`, which may lie between two events. */
  scrub(x: number): void {
    const there = this.#plots.momentAt(x);
    if (there === null) return;
    const { playback, events } = this.#session;
    const next = events[there.count]?.time ?? Infinity;
    const isBetween = this.#plots.$scale.get() === "time" && there.seconds < next;
    if (isBetween) playback.seekMoment(there.count, there.seconds);
    else playback.seek(there.count);
  }

  /** Executes a button's command. */
  press(command: Command): void {
    const { playback } = this.#session;
    const plots = this.#plots;
    switch (command) {
      case "start":
        playback.seek(0);
        break;
      case "end":
        playback.seek(Infinity);
        break;
      case "back":
        this.#step(this.unit, -1);
        break;
      case "step":
        this.#step(this.unit, 1);
        break;
      case "play":
        if (playback.$playing.get()) playback.pause();
        else playback.play();
        break;
      case "timer":
        playback.nextTimer();
        break;
      case "difference":
        this.#session.showFirstDifference();
        break;
      case "zoom-in":
        plots.zoom(ZOOM, plots.x(playback.$present.get()));
        break;
      case "zoom-out":
        plots.zoom(1 / ZOOM, plots.x(playback.$present.get()));
        break;
      case "fit":
        plots.fit();
        break;
      case "keep":
        plots.compareWith({ trace: plots.trace, title: words.kept });
        break;
      case "drop":
        plots.compareWith(null);
        break;
      case "svg":
        saveFile(`${words.fileName}.svg`, new Blob([this.#picture()], { type: "image/svg+xml" }));
        break;
      case "png":
        void pngOf(this.#picture()).then((png) => {
          saveFile(`${words.fileName}.png`, png);
        });
        break;
      default:
        unreachable(command);
    }
  }

  /** Executes a key's command. */
  execute(command: KeyCommand): void {
    const plots = this.#plots;
    switch (command.kind) {
      case "step":
        this.#step(command.unit, command.direction);
        break;
      case "task":
        plots.selectNext(command.direction);
        break;
      case "event-of-task":
        this.#goAlongTask(command.direction);
        break;
      case "pan":
        plots.pan(command.direction * PAN);
        break;
      case "scale":
        plots.setScale(plots.$scale.get() === "time" ? "steps" : "time");
        break;
      case "start":
      case "end":
      case "play":
      case "timer":
      case "difference":
      case "zoom-in":
      case "zoom-out":
      case "fit":
        this.press(command.kind);
        break;
      default:
        unreachable(command);
    }
  }

  // The loop's shutdown is not shown, so it is one step.
  #step(unit: Unit, direction: Direction): void {
    const { playback } = this.#session;
    const shown = this.#plots.trace.programEventCount;
    const before = playback.$position.get();
    this.#stepBy(unit, direction);
    const after = playback.$position.get();
    if ((before < shown && after > shown) || (before > shown && after < shown)) playback.seek(shown);
    else if (after > shown) playback.seek(direction === 1 ? Infinity : shown);
  }

  #stepBy(unit: Unit, direction: Direction): void {
    const { playback } = this.#session;
    switch (unit) {
      case "event":
        playback.stepEvent(direction);
        break;
      case "handle":
        playback.stepHandle(direction);
        break;
      case "iteration":
        playback.stepIteration(direction);
        break;
      default:
        unreachable(unit);
    }
  }

  #goAlongTask(direction: Direction): void {
    const { $selected } = this.#plots;
    if ($selected.get() === null) this.#plots.selectNext(1);
    const task = $selected.get();
    if (task !== null) this.#session.playback.nextEventOfTask(task, direction);
  }
}
