import { trustedHtml } from "../../frame/trusted-types.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { frameClock } from "../page/browser.ts";
import { define, find } from "../dom.ts";
import { traceOf } from "../session/session-trace.ts";
import type { Session } from "../session/session.ts";
import { TimelineCommands } from "./commands.ts";
import { ElementCursor } from "./element-cursor.ts";
import { Explanation } from "./explanation.ts";
import { svgFile } from "./export.ts";
import { listenToGestures } from "./gestures.ts";
import { commandOf } from "./keys.ts";
import type { TimelineElement } from "./drawing/drawn.ts";
import { AXIS_HEIGHT, FOOT_HEIGHT, PRESENT_LABEL_ROOM } from "./drawing/layout.ts";
import { Legend } from "./legend.ts";
import { placeWhenOpened } from "./menu.ts";
import { PresentLine } from "./present-line.ts";
import { type OtherRun, RunPlots } from "./run-plots.ts";
import { coloursOf } from "./timeline-plot.ts";
import { type Command, isCommand, isUnit, transportHtml } from "./transport.ts";
import { timelineWords as words } from "./words.ts";

/** The parts of a session's timeline. */
interface Parts {
  readonly session: Session;
  readonly plots: RunPlots;
  readonly line: PresentLine;
  readonly explanation: Explanation;
  readonly commands: TimelineCommands;
  readonly cursor: ElementCursor;
  readonly legend: Legend;
}

// The pause after a drawing, as a multiple of the time that the drawing took.
const PAUSE = 4;

// How close to the line of the present moment a pointer points at it, in pixels.
const PRESENT_REACH = 8;

/** The region Timeline of a cell: the run as rows of tasks, and the controls that move through it. */
export class CellTimeline extends HTMLElement {
  #bound: Parts | null = null;
  #isStale = true;
  /** Until when a run that goes on is not laid out again, in the page's time. */
  #pauseUntil = 0;
  #cancelFrame: (() => void) | null = null;

  /** Shows a session's runs. @param id the cell's, which names the parts of this */
  bind(session: Session, id: string): void {
    if (this.#bound !== null) return;
    const plots = new RunPlots(traceOf(session).current);
    const line = new PresentLine();
    const explanation = new Explanation(session, plots);
    const commands = new TimelineCommands(session, plots, () => this.#picture());
    const { playback } = session;
    const cursor = new ElementCursor(
      plots,
      explanation,
      () => playback.$present.get(),
      (position) => {
        playback.seek(position);
      },
    );
    const legend = new Legend(`${id}-timeline-title`, (element) => {
      explanation.point(element);
    });
    this.#bound = { session, plots, line, explanation, commands, cursor, legend };
    this.classList.add("cell-view");
    this.setAttribute("role", "region");
    this.setAttribute("aria-labelledby", `${id}-timeline-title ${id}-title`);
    this.innerHTML = trustedHtml(transportHtml(`${id}-timeline`));
    this.append(plots.element, explanation.element, legend.element);
    plots.plot.view.append(line.element, cursor.element);
    this.#listenToSession();
    this.#listenToPlots();
    this.#listenToReader();
    this.#draw();
  }

  /** Shows another run above this cell's, on the same scale, or removes it. */
  compareWith(other: OtherRun | null): void {
    this.#parts.plots.compareWith(other);
  }

  get #parts(): Parts {
    if (this.#bound === null) throw new Error("This timeline belongs to no cell yet.");
    return this.#bound;
  }

  get #trace(): RunTrace {
    return traceOf(this.#parts.session).current;
  }

  get #menu(): HTMLElement {
    return find(this, ".more-menu", HTMLElement);
  }

  #button(command: Command): HTMLButtonElement {
    return find(this, `[data-do="${command}"]`, HTMLButtonElement);
  }

  #listenToSession(): void {
    const { session } = this.#parts;
    session.$count.listen((count) => {
      this.#isStale = true;
      if (count === 0) this.#forget();
      this.#schedule();
    });
    traceOf(session).$read.listen(() => {
      this.#isStale = true;
      this.#schedule();
    });
    session.playback.$present.listen(this.#schedule);
    session.playback.$playing.subscribe((isPlaying) => {
      this.toggleAttribute("data-playing", isPlaying);
      const name = isPlaying ? words.pause : words.play;
      const button = this.#button("play");
      button.setAttribute("aria-label", name);
      button.title = name;
    });
    session.verdict.$result.subscribe((result) => {
      this.#button("difference").hidden = result?.match !== "different";
    });
  }

  // Another run begins.
  #forget(): void {
    this.#parts.plots.forget();
    this.#parts.cursor.forget();
  }

  #listenToPlots(): void {
    const { session, plots, legend } = this.#parts;
    plots.$viewport.listen(() => {
      this.#placePresent();
      legend.show(plots.signs);
    });
    plots.$other.subscribe((other) => {
      this.#button("keep").hidden = other !== null;
      this.#button("drop").hidden = other === null;
    });
    plots.$scale.listen((scale) => {
      session.playback.setScale(scale);
      for (const radio of this.querySelectorAll<HTMLInputElement>('[data-choice="scale"]')) {
        radio.checked = radio.value === scale;
      }
    });
    new ResizeObserver(() => {
      this.#isStale = true;
      this.#schedule();
    }).observe(plots.element);
    new MutationObserver(() => {
      plots.colourChanged();
    }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  #listenToReader(): void {
    const { plots, line, explanation, commands, cursor } = this.#parts;
    const { plot, otherPlot } = plots;
    this.addEventListener("click", this.#click);
    this.addEventListener("change", this.#change);
    this.addEventListener("keydown", this.#keydown);
    placeWhenOpened(this.#menu, find(this, ".more", HTMLElement));
    plot.addEventListener("scroll", () => {
      cursor.place();
    });
    const looks = {
      panned: (pixels: number) => {
        plots.pan(pixels);
      },
      zoomed: (factor: number, x: number) => {
        plots.zoom(factor, x);
      },
    };
    listenToGestures(otherPlot, otherPlot.view, looks);
    listenToGestures(plot, plot.view, {
      ...looks,
      scrubbed: (x) => {
        commands.scrub(x);
      },
      pointed: (place) => {
        explanation.point(place === null ? null : this.#elementAt(place));
      },
      pressed: ({ x, y }, isTouch) => {
        const about = this.#elementAt({ x, y });
        if (isTouch) explanation.point(about);
        if (about?.kind === "task") plots.select(about.task === plots.$selected.get() ? null : about.task);
        else if (about?.kind !== "connection" || x >= plots.measures.names) commands.scrub(x);
        line.element.focus({ preventScroll: true });
      },
    });
  }

  readonly #schedule = (): void => {
    this.#cancelFrame ??= frameClock.request(() => {
      this.#cancelFrame = null;
      const begin = frameClock.now();
      // Drawing a long run again for each batch of events would leave no time for the rest of the page.
      if (this.#isStale && this.#parts.session.$state.get() === "running" && begin < this.#pauseUntil) {
        this.#schedule();
        return;
      }
      this.#draw();
      const end = frameClock.now();
      this.#pauseUntil = end + (end - begin) * PAUSE;
    });
  };

  #draw(): void {
    const { session, plots, line, explanation } = this.#parts;
    const total = session.$count.get();
    // Between two runs the last one stays visible.
    if (total === 0 || !traceOf(session).isUpToDate) return;
    if (this.#isStale) plots.show(this.#trace, plots.element.clientWidth);
    this.#isStale = false;
    const { $present, $playing } = session.playback;
    const present = $present.get();
    if ($playing.get() && session.$outcome.get() !== null && explanation.isOver(present.position)) {
      session.playback.seek(Infinity);
      return;
    }
    plots.follow(present);
    this.#placePresent();
    line.show({ present, total, sentence: explanation.ofMoment(present.position) });
    explanation.showPresent();
  }

  #elementAt({ x, y }: { readonly x: number; readonly y: number }): TimelineElement | null {
    const { plots } = this.#parts;
    const { plot } = plots;
    const isBesideRows = y < AXIS_HEIGHT || y > plot.height - FOOT_HEIGHT;
    const present = plots.x(this.#parts.session.playback.$present.get());
    return isBesideRows && Math.abs(x - present) < PRESENT_REACH ? { kind: "present" } : plot.at(x, y);
  }

  #placePresent(): void {
    const { session, plots, line, cursor } = this.#parts;
    const { width } = plots.measures;
    const present = session.playback.$present.get();
    const x = plots.x(present);
    // At the end everything has happened, including the signs of the ends beside the line.
    plots.plot.showPresent(present.position >= plots.trace.programEventCount ? width : x);
    line.place({
      x,
      height: plots.plot.height - FOOT_HEIGHT,
      isLate: x > width - PRESENT_LABEL_ROOM,
      isVisible: plots.isVisible(x),
    });
    cursor.place();
  }

  #picture(): string {
    const { session, plots } = this.#parts;
    const title =
      this.closest("lesson-cell")?.querySelector(".cell-title")?.textContent.trim() ?? words.timeline;
    const present = { x: plots.x(session.playback.$present.get()), seconds: session.$moment.get() };
    return svgFile(plots.pictures(title, present), coloursOf(this), getComputedStyle(this).fontFamily);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-do]") : null;
    const command = button instanceof HTMLElement ? button.dataset.do : undefined;
    if (!isCommand(command)) return;
    if (button !== null && this.#menu.contains(button)) this.#menu.hidePopover();
    this.#parts.commands.press(command);
  };

  readonly #change = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    if (isUnit(value)) this.#parts.commands.unit = value;
    else if (value === "time" || value === "steps") this.#parts.plots.setScale(value);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const { line, cursor, explanation, commands } = this.#parts;
    if (event.target instanceof Node && cursor.element.contains(event.target)) {
      if (cursor.handleKey(event.key)) event.preventDefault();
      else if (event.key === "Escape") line.element.focus({ preventScroll: true });
      return;
    }
    // Buttons, choices and the menu have their own keys; those of the timeline work on the line of the
    // present moment.
    if (event.target !== line.element) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    explanation.point(null);
    commands.execute(command);
  };
}

define("cell-timeline", CellTimeline);
