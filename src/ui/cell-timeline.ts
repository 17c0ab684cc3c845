import type { TaskId } from "../trace/events.ts";
import { compareRuns, explainChange, type PairedTask } from "../trace/comparison.ts";
import { explain } from "../trace/explain.ts";
import type { RunTrace } from "../trace/run-trace.ts";
import { frameClock } from "./browser.ts";
import { define, find, make } from "./elements.ts";
import { traceOf } from "./session-trace.ts";
import type { Session } from "./session.ts";
import type { Axis, AxisScale } from "./timeline/axis.ts";
import { pngOf, saveFile, svgFile, type Picture } from "./timeline/export.ts";
import { listenToGestures } from "./timeline/gestures.ts";
import { commandOf, type KeyCommand } from "./timeline/keys.ts";
import {
  axesFor,
  eventsShown,
  FOOT_HEIGHT,
  MARGIN,
  measuresFor,
  rowsShown,
  type Measures,
} from "./timeline/layout.ts";
import type { Drawn } from "./timeline/scene.ts";
import { coloursOf, TimelinePlot } from "./timeline/timeline-plot.ts";
import { type Command, isCommand, isUnit, transportHtml, type Unit } from "./timeline/transport.ts";
import { Viewport } from "./timeline/viewport.ts";
import { timelineWords as words } from "./timeline/words.ts";
import { unreachable } from "./unreachable.ts";

// Room at the right of the plot for the sign and the word of an end.
const END_ROOM = 72;

/** The region Timeline of a cell: the run as rows of tasks, and all that moves through it. */
export class CellTimeline extends HTMLElement {
  #session: Session | null = null;
  #scale: AxisScale = "time";
  #unit: Unit = "handle";
  #viewport: Viewport | null = null;
  #selected: TaskId | null = null;
  #kept: RunTrace | null = null;
  #paired: readonly PairedTask[] = [];
  #axes: readonly Axis[] = [];
  #measures: Measures = measuresFor(0, 0);
  #width = 0;
  #isStale = true;
  #pointed: Drawn | null = null;
  #cancelFrame: (() => void) | null = null;
  readonly #plot = new TimelinePlot();
  readonly #keptPlot = new TimelinePlot();
  readonly #present = make("div", "present");

  /** Shows a session's runs. @param id the cell's, which names the parts of this */
  bind(session: Session, id: string): void {
    if (this.#session !== null) return;
    this.#session = session;
    this.classList.add("cell-view");
    this.setAttribute("role", "region");
    this.setAttribute("aria-labelledby", `${id}-timeline-title ${id}-title`);
    this.innerHTML = `${transportHtml(`${id}-timeline`)}<div class="plots"></div><p class="explanation"></p>`;
    const plots = find(this, ".plots", HTMLElement);
    this.#keptPlot.hidden = true;
    plots.append(make("p", "plot-title kept-title", words.kept), this.#keptPlot);
    plots.append(make("p", "plot-title", words.thisRun), this.#plot);
    this.#plot.view.append(this.#present);
    this.#present.setAttribute("role", "slider");
    this.#present.setAttribute("aria-label", words.present);
    this.#present.setAttribute("aria-valuemin", "0");
    this.#present.tabIndex = 0;
    this.#present.append(make("span", "present-label"));

    const { playback } = session;
    session.$events.listen(this.#eventsChanged);
    playback.$present.listen(this.#schedule);
    playback.$playing.subscribe((isPlaying) => {
      this.toggleAttribute("data-playing", isPlaying);
      const name = isPlaying ? words.pause : words.play;
      const button = this.#button("play");
      button.setAttribute("aria-label", name);
      button.title = name;
    });
    session.$result.subscribe((result) => {
      this.#button("difference").hidden = result?.match !== "different";
    });
    this.addEventListener("click", this.#click);
    this.addEventListener("change", this.#change);
    this.addEventListener("keydown", this.#keydown);
    this.#menu.addEventListener("focusout", (event) => {
      const isWithin = event.relatedTarget instanceof Node && this.#menu.contains(event.relatedTarget);
      // A press on the menu's own words takes the focus away without leaving it.
      if (!isWithin && event.relatedTarget !== null) this.#menu.open = false;
    });
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !this.#menu.contains(event.target)) this.#menu.open = false;
    });
    for (const plot of [this.#plot, this.#keptPlot]) this.#listenTo(plot);
    new ResizeObserver(() => {
      this.#isStale = true;
      this.#schedule();
    }).observe(this);
    new MutationObserver(() => {
      this.#plot.colourChanged();
      this.#keptPlot.colourChanged();
    }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.#draw();
  }

  get #run(): Session {
    if (this.#session === null) throw new Error("This timeline belongs to no cell yet.");
    return this.#session;
  }

  get #trace(): RunTrace {
    return traceOf(this.#run).current;
  }

  #button(command: Command): HTMLButtonElement {
    return find(this, `[data-do="${command}"]`, HTMLButtonElement);
  }

  get #menu(): HTMLDetailsElement {
    return find(this, ".more", HTMLDetailsElement);
  }

  #closeMenu(): void {
    this.#menu.open = false;
    find(this.#menu, "summary", HTMLElement).focus();
  }

  readonly #eventsChanged = (): void => {
    this.#isStale = true;
    if (this.#run.$events.get().length === 0) {
      this.#viewport = null;
      this.#selected = null;
    }
    this.#schedule();
  };

  readonly #schedule = (): void => {
    this.#cancelFrame ??= frameClock.request(() => {
      this.#cancelFrame = null;
      this.#draw();
    });
  };

  #draw(): void {
    // Between two runs the last one stays in sight.
    if (this.#run.$events.get().length === 0) return;
    if (this.#isStale) this.#layOut();
    this.#showPresent();
  }

  #layOut(): void {
    this.#isStale = false;
    this.#width = this.clientWidth;
    if (this.#width === 0) return;
    const trace = this.#trace;
    const traces = this.#kept === null ? [trace] : [trace, this.#kept];
    this.#measures = measuresFor(this.#width, Math.max(...traces.map((each) => rowsShown(each).length)));
    const left = this.#measures.names + MARGIN;
    const width = Math.max(60, this.#width - left - END_ROOM);
    this.#axes = axesFor(traces, this.#scale, width);
    const end = Math.max(...this.#axes.map((axis) => axis.end));
    const before = this.#viewport;
    this.#viewport =
      before === null || before.isWhole || before.end > end
        ? Viewport.whole(end, left, width)
        : new Viewport(before.from, before.to, end, left, width);
    this.#paired = this.#kept === null ? [] : compareRuns(this.#kept, trace).tasks;
    this.toggleAttribute("data-compares", this.#kept !== null);
    this.#keptPlot.hidden = this.#kept === null;
    this.#button("keep").hidden = this.#kept !== null;
    this.#button("drop").hidden = this.#kept === null;
    this.#showPlots();
  }

  #showPlots(): void {
    const [axis, keptAxis] = this.#axes;
    const viewport = this.#viewport;
    if (axis === undefined || viewport === null) return;
    const differing = this.#paired.filter(({ change }) => change !== "same");
    const common = { viewport, measures: this.#measures };
    this.#plot.show({
      ...common,
      trace: this.#trace,
      axis,
      selected: this.#selected,
      changed: new Set(differing.flatMap(({ right }) => (right === null ? [] : [right]))),
    });
    if (this.#kept === null || keptAxis === undefined) return;
    this.#keptPlot.show({
      ...common,
      trace: this.#kept,
      axis: keptAxis,
      selected: null,
      changed: new Set(differing.flatMap(({ left }) => (left === null ? [] : [left]))),
    });
    this.#keptPlot.showPresent(this.#measures.width);
  }

  #presentX(): number {
    const { position, moment } = this.#run.playback.$present.get();
    return this.#viewport?.x(this.#axes[0]?.ofMoment(position, moment) ?? 0) ?? 0;
  }

  // At the end nothing is still to come, the signs of the ends beside the line included.
  #borderX(x: number): number {
    return this.#run.$position.get() >= eventsShown(this.#trace) ? this.#width : x;
  }

  #showPresent(): void {
    const axis = this.#axes[0];
    if (axis === undefined || this.#viewport === null) return;
    const { position, moment } = this.#run.playback.$present.get();
    if (this.#run.playback.$playing.get() && this.#run.$outcome.get() !== null && this.#isOver(position)) {
      this.#run.playback.seek(Infinity);
      return;
    }
    const followed = this.#viewport.containing(axis.ofMoment(position, moment));
    if (followed !== this.#viewport) {
      this.#viewport = followed;
      this.#showPlots();
    }
    const x = this.#presentX();
    this.#plot.showPresent(this.#borderX(x));
    this.#present.style.transform = `translateX(${String(x)}px)`;
    this.#present.style.height = `${String(this.#plot.height - FOOT_HEIGHT)}px`;
    this.#present.toggleAttribute("data-late", x > this.#width - 64);
    const label = words.moment(moment);
    const shown = find(this.#present, ".present-label", HTMLElement);
    if (shown.textContent !== label) shown.textContent = label;
    this.#present.setAttribute("aria-valuemax", String(this.#run.$events.get().length));
    this.#present.setAttribute("aria-valuenow", String(position));
    this.#present.setAttribute("aria-valuetext", this.#presentText(position, moment));
    this.#explain();
  }

  #presentText(position: number, moment: number): string {
    return words.presentText(moment, position, this.#run.$events.get().length, this.#sentence(position));
  }

  #sentence(position: number): string {
    if (this.#isOver(position)) return words.over;
    return position === 0 ? words.beginning : explain(this.#trace, { kind: "event", index: position - 1 });
  }

  // What the loop does to shut down is nobody's program.
  #isOver(position: number): boolean {
    return (
      position > eventsShown(this.#trace) ||
      (position > 0 && this.#run.$outcome.get() !== null && position === this.#trace.events.length)
    );
  }

  #explain(): void {
    const about = this.#pointed?.about ?? null;
    const text = about === null ? this.#sentence(this.#run.$position.get()) : this.#explanationOf(about);
    const place = find(this, ".explanation", HTMLElement);
    if (place.textContent !== text) place.textContent = text;
  }

  #explanationOf(about: NonNullable<Drawn["about"]>): string {
    const told = explain(this.#trace, about);
    if (about.kind !== "task" || this.#kept === null) return told;
    const paired = this.#paired.find(({ right }) => right === about.task);
    return paired === undefined ? told : `${told} ${explainChange(this.#kept, this.#trace, paired)}`;
  }

  #listenTo(plot: TimelinePlot): void {
    const isKept = plot === this.#keptPlot;
    listenToGestures(plot, plot.view, {
      scrubbed: (x) => {
        if (!isKept) this.#scrub(x);
      },
      panned: (pixels) => {
        this.#look(this.#viewport?.panned(pixels));
      },
      zoomed: (factor, x) => {
        this.#look(this.#viewport?.zoomed(factor, x));
      },
      pointed: (place) => {
        if (isKept) return;
        this.#point(place === null ? null : plot.at(place.x, place.y));
      },
      pressed: ({ x, y }) => {
        if (isKept) return;
        const about = plot.at(x, y)?.about;
        if (about?.kind === "task") this.#select(about.task === this.#selected ? null : about.task);
        else this.#scrub(x);
        this.#present.focus({ preventScroll: true });
      },
    });
  }

  #point(drawn: Drawn | null): void {
    if (drawn === this.#pointed) return;
    this.#pointed = drawn;
    this.#plot.highlight(drawn);
    this.#explain();
  }

  #scrub(x: number): void {
    const axis = this.#axes[0];
    if (axis === undefined || this.#viewport === null) return;
    const { count, seconds } = axis.momentAt(this.#viewport.position(x));
    const next = this.#run.$events.get()[count]?.time ?? Infinity;
    if (this.#scale === "time" && seconds < next) this.#run.playback.seekMoment(count, seconds);
    else this.#run.playback.seek(count);
  }

  #look(viewport: Viewport | undefined): void {
    if (viewport === undefined) return;
    this.#viewport = viewport;
    this.#showPlots();
    const x = this.#presentX();
    this.#plot.showPresent(this.#borderX(x));
    this.#present.style.transform = `translateX(${String(x)}px)`;
    this.#present.toggleAttribute(
      "data-outside",
      x < viewport.left || x > viewport.left + viewport.width + 16,
    );
  }

  #select(task: TaskId | null): void {
    this.#selected = task;
    this.#showPlots();
    if (task === null) return;
    this.#plot.reveal(task);
    this.#pointed = null;
    find(this, ".explanation", HTMLElement).textContent = this.#explanationOf({ kind: "task", task });
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-do]") : null;
    const command = button instanceof HTMLElement ? button.dataset.do : undefined;
    if (!isCommand(command)) return;
    if (button?.closest(".more") !== null) this.#closeMenu();
    this.#do(command);
  };

  readonly #change = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    if (isUnit(value)) this.#unit = value;
    else if (value === "time" || value === "steps") this.#setScale(value);
  };

  #setScale(scale: AxisScale): void {
    this.#scale = scale;
    this.#run.playback.setRhythm(scale);
    for (const radio of this.querySelectorAll<HTMLInputElement>('[data-choice="scale"]')) {
      radio.checked = radio.value === scale;
    }
    this.#viewport = null;
    this.#isStale = true;
    this.#draw();
  }

  #do(command: Command): void {
    const { playback } = this.#run;
    switch (command) {
      case "start":
        playback.seek(0);
        break;
      case "end":
        playback.seek(Infinity);
        break;
      case "back":
        this.#step(this.#unit, -1);
        break;
      case "step":
        this.#step(this.#unit, 1);
        break;
      case "play":
        if (playback.$playing.get()) playback.pause();
        else playback.play();
        break;
      case "timer":
        playback.nextTimer();
        break;
      case "difference":
        this.#run.showFirstDifference();
        break;
      case "zoom-in":
      case "zoom-out":
        this.#look(this.#viewport?.zoomed(command === "zoom-in" ? 1.5 : 1 / 1.5, this.#presentX()));
        break;
      case "fit":
        this.#viewport = null;
        this.#isStale = true;
        this.#draw();
        break;
      case "keep":
      case "drop":
        this.#kept = command === "keep" ? this.#trace : null;
        this.#isStale = true;
        this.#draw();
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

  #picture(): string {
    const title =
      this.closest("lesson-cell")?.querySelector(".cell-title")?.textContent.trim() ?? words.timeline;
    const common = { measures: this.#measures };
    const now: Picture = {
      ...common,
      title: this.#kept === null ? title : `${title}: ${words.thisRun}`,
      drawing: this.#plot.svg(),
      height: this.#plot.height,
      present: { x: this.#presentX(), seconds: this.#run.$moment.get() },
    };
    const kept: Picture = {
      ...common,
      title: `${title}: ${words.kept}`,
      drawing: this.#keptPlot.svg(),
      height: this.#keptPlot.height,
      present: null,
    };
    const pictures = this.#kept === null ? [now] : [kept, now];
    return svgFile(pictures, coloursOf(this), getComputedStyle(this).fontFamily);
  }

  #step(unit: Unit, direction: 1 | -1): void {
    const { playback } = this.#run;
    const shown = eventsShown(this.#trace);
    const before = playback.$position.get();
    this.#stepBy(unit, direction);
    const after = playback.$position.get();
    // Where the program is over, all that the loop does to shut down is one step.
    if ((before < shown && after > shown) || (before > shown && after < shown)) playback.seek(shown);
    else if (after > shown) playback.seek(direction === 1 ? Infinity : shown);
  }

  #stepBy(unit: Unit, direction: 1 | -1): void {
    const { playback } = this.#run;
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

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.#menu.open) this.#closeMenu();
    // Buttons, choices and the menu have keys of their own; the timeline's hold on its line of the present moment.
    if (event.target !== this.#present) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    this.#pointed = null;
    this.#plot.highlight(null);
    this.#obey(command);
  };

  #obey(command: KeyCommand): void {
    switch (command.kind) {
      case "step":
        this.#step(command.unit, command.direction);
        break;
      case "task":
        this.#selectNext(command.direction);
        break;
      case "event-of-task":
        if (this.#selected === null) this.#selectNext(1);
        if (this.#selected !== null) this.#run.playback.nextEventOfTask(this.#selected, command.direction);
        break;
      case "pan":
        this.#look(this.#viewport?.panned(command.direction * 80));
        break;
      case "scale":
        this.#setScale(this.#scale === "time" ? "steps" : "time");
        break;
      case "start":
      case "end":
      case "play":
      case "timer":
      case "difference":
      case "zoom-in":
      case "zoom-out":
      case "fit":
        this.#do(command.kind);
        break;
      default:
        unreachable(command);
    }
  }

  #selectNext(direction: 1 | -1): void {
    const rows = rowsShown(this.#trace);
    const at = rows.findIndex((row) => row.task === this.#selected);
    const to = at < 0 ? (direction === 1 ? 0 : rows.length - 1) : at + direction;
    this.#select(rows[to]?.task ?? null);
  }
}

define("cell-timeline", CellTimeline);
