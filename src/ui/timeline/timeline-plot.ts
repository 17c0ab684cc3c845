import { trustedHtml } from "../../frame/trusted-types.ts";
import type { TaskId } from "../../trace/model/events.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { define, make } from "../dom.ts";
import type { Axis } from "./drawing/axis.ts";
import { type Colours, drawShapes } from "./drawing/canvas.ts";
import type { Drawn, TimelineElement } from "./drawing/drawn.ts";
import { AXIS_HEIGHT, FOOT_HEIGHT, type Measures } from "./drawing/layout.ts";
import { beginningOf, isSame, rowOf } from "./drawing/row-elements.ts";
import { heightOfRows, placeOfRow, type RowKey, visibleRows } from "./drawing/rows.ts";
import type { RowChange } from "./run-changes.ts";
import { drawScene, type Scene } from "./drawing/scene.ts";
import { type Bounds, boundsOf, distanceTo, type Shape } from "./drawing/shapes.ts";
import { signOf } from "./drawing/signs.ts";
import { sceneToSvg, shapeOf } from "./drawing/scene-svg.ts";
import { shapesToSvg } from "./drawing/svg.ts";
import type { Viewport } from "./viewport.ts";

/** What a plot shows. */
export interface PlotView {
  readonly trace: RunTrace;
  readonly axis: Axis;
  readonly viewport: Viewport;
  readonly measures: Measures;
  readonly selected: TaskId | null;
  /** What differs from another run, by task. */
  readonly changes: ReadonlyMap<TaskId, RowChange>;
}

// With more shapes than this, creating the SVG takes longer than a frame.
const MAX_SVG_SHAPES = 300;
// Where the style sheet sets no limit. Pixels.
const MAX_HEIGHT = 480;

/**
 * The drawing of one run: an SVG, or a canvas when there are many shapes. Only the visible rows are drawn.
 * The line of the present moment is a separate element, so that playing a run does not redraw the plot.
 */
export class TimelinePlot extends HTMLElement {
  readonly #room = make("div", "plot-room");
  readonly #view = make("div", "plot-view");
  readonly #drawing = make("div", "drawing");
  readonly #future = make("div", "future");
  readonly #hot = make("div", "hot");
  readonly #canvas = document.createElement("canvas");
  #shown: PlotView | null = null;
  #scene: Scene = { ground: [], names: [], plot: [] };
  #colours: Colours | null = null;
  #height = 0;
  #highlighted: TimelineElement | null = null;
  #scrolls = false;
  /** The number of shapes of the last drawing; for measurements. */
  drawn = 0;

  connectedCallback(): void {
    if (this.#room.isConnected) return;
    this.#canvas.hidden = true;
    for (const part of [this.#drawing, this.#canvas, this.#hot, this.#future])
      part.setAttribute("aria-hidden", "true");
    this.#view.append(this.#drawing, this.#canvas, this.#hot, this.#future);
    this.#room.append(this.#view);
    this.append(this.#room);
    this.addEventListener("scroll", this.#scrolled, { passive: true });
  }

  /** Where the line of the present moment belongs. */
  get view(): HTMLElement {
    return this.#view;
  }

  get height(): number {
    return this.#height;
  }

  show(view: PlotView): void {
    this.#shown = view;
    const full = AXIS_HEIGHT + heightOfRows(view.trace, view.measures) + FOOT_HEIGHT;
    this.#height = Math.min(full, this.#mostHeight);
    this.style.height = `${String(this.#height)}px`;
    this.#room.style.height = `${String(full)}px`;
    this.#view.style.height = `${String(this.#height)}px`;
    this.#scrolls = full > this.#height;
    this.toggleAttribute("data-scrolls", this.#scrolls);
    this.#draw();
  }

  // In a cell that is no higher than the window, the plot has the room that is left to it.
  get #mostHeight(): number {
    const limit = parseFloat(getComputedStyle(this).maxHeight);
    return Number.isFinite(limit) ? limit : MAX_HEIGHT;
  }

  // To read where it is scrolled to makes a browser lay out the page.
  get #top(): number {
    return this.#scrolls ? this.scrollTop : 0;
  }

  /** Reads the page's colours again. */
  colourChanged(): void {
    this.#colours = null;
    this.#draw();
  }

  /** Sets the border between past and future at pixel `x`. */
  showPresent(x: number): void {
    const left = Math.max(x, this.#shown?.viewport.left ?? 0);
    this.#future.style.transform = `translateX(${String(left)}px)`;
  }

  /** Scrolls until a row is visible. */
  reveal(row: RowKey): void {
    if (this.#shown === null || !this.#scrolls) return;
    const { trace, measures } = this.#shown;
    const place = placeOfRow(trace, measures, row);
    if (place === null) return;
    const { top, height } = place;
    const room = this.#height - AXIS_HEIGHT - FOOT_HEIGHT;
    if (top < this.scrollTop) this.scrollTop = top;
    else if (top + height > this.scrollTop + room) this.scrollTop = top + height - room;
  }

  /** The element at a place of the plot, in pixels from its upper left corner. */
  at(x: number, y: number): TimelineElement | null {
    const names = this.#shown?.measures.names ?? 0;
    const { ground, names: ofNames, plot } = this.#scene;
    const among = y < AXIS_HEIGHT ? ground : x < names + 4 ? ofNames : plot;
    let best: Drawn | null = null;
    let nearest = 9;
    for (let place = among.length - 1; place >= 0; place--) {
      const drawn = among[place];
      if (drawn === undefined || drawn.about === null) continue;
      const distance = distanceOf(drawn, x, y);
      if (distance < nearest) {
        nearest = distance;
        best = drawn;
      }
    }
    return best?.about ?? null;
  }

  /** The rectangle of an element, in pixels from the upper left corner: where it is drawn, or would be. */
  boxOf(element: TimelineElement): Bounds {
    if (this.#shown === null) return { left: 0, top: 0, right: 0, bottom: 0 };
    const { trace, axis, viewport, measures } = this.#shown;
    const [shape] = this.#shapesOf(element);
    if (shape !== undefined) {
      const { left, top, right, bottom } = boundsOf(shape);
      const isName = ["task", "connection", "axis"].includes(element.kind);
      return {
        left: Math.max(left, isName ? 2 : viewport.left - 6),
        top: rowOf(element) === null ? top : Math.max(top, AXIS_HEIGHT),
        right: Math.min(right, measures.width - 2),
        bottom: Math.min(bottom, this.#height - FOOT_HEIGHT),
      };
    }
    // Too small to be drawn, or one of too many.
    const row = rowOf(element);
    const place = row === null ? null : placeOfRow(trace, measures, row);
    const x = viewport.x(axis.of(beginningOf(trace, element)));
    const top = AXIS_HEIGHT + (place?.top ?? 0) - this.#top;
    const bottom = top + (place?.height ?? measures.rowHeight);
    return { left: x - 4, top: top + 2, right: x + 8, bottom: bottom - 2 };
  }

  #shapesOf(element: TimelineElement): readonly Shape[] {
    const { ground, names, plot } = this.#scene;
    const trace = this.#shown?.trace;
    const isMeant = ({ about, shape }: Drawn): boolean =>
      element.kind !== "sign"
        ? isSame(about, element)
        : about !== null &&
          shape.kind !== "text" &&
          trace !== undefined &&
          signOf(trace, about) === element.sign;
    return [...ground, ...names, ...plot].filter(isMeant).map(shapeOf);
  }

  /** Marks what the reader points at. */
  highlight(element: TimelineElement | null): void {
    this.#highlighted = element;
    this.#drawHighlight();
  }

  #drawHighlight(): void {
    const element = this.#highlighted;
    const shapes = element === null ? [] : this.#shapesOf(element);
    this.#hot.innerHTML = trustedHtml(
      shapes.length === 0 ? "" : `<svg class="timeline-drawing">${shapesToSvg(shapes)}</svg>`,
    );
  }

  /** The visible part as the inside of an SVG. */
  svg(): string {
    return this.#shown === null ? "" : sceneToSvg(this.#scene, this.#shown, this.#height);
  }

  readonly #scrolled = (): void => {
    this.#draw();
    if (this.#highlighted !== null) this.#drawHighlight();
  };

  #draw(): void {
    if (this.#shown === null) return;
    const { trace, axis, viewport, measures, selected, changes } = this.#shown;
    const room = this.#height - AXIS_HEIGHT - FOOT_HEIGHT;
    const from = this.#top;
    this.#scene = drawScene({
      trace,
      axis,
      viewport,
      measures,
      ...visibleRows(trace, measures, from, from + room),
      selected,
      changes,
    });
    this.drawn = this.#scene.ground.length + this.#scene.names.length + this.#scene.plot.length;
    const isMuch = this.drawn > MAX_SVG_SHAPES;
    this.#canvas.hidden = !isMuch;
    this.#drawing.hidden = isMuch;
    this.dataset.renderer = isMuch ? "canvas" : "svg";
    if (isMuch) this.#paint();
    else {
      const size = `width="${String(measures.width)}" height="${String(this.#height)}"`;
      this.#drawing.innerHTML = trustedHtml(`<svg class="timeline-drawing" ${size}>${this.svg()}</svg>`);
    }
  }

  #paint(): void {
    if (this.#shown === null) return;
    const { measures, viewport } = this.#shown;
    const ratio = devicePixelRatio;
    const width = Math.round(measures.width * ratio);
    const height = Math.round(this.#height * ratio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#canvas.style.width = `${String(measures.width)}px`;
    this.#canvas.style.height = `${String(this.#height)}px`;
    const context = this.#canvas.getContext("2d");
    if (context === null) return;
    const colours = (this.#colours ??= coloursOf(this));
    const font = `11.5px ${getComputedStyle(this).fontFamily}`;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, measures.width, this.#height);
    drawShapes(context, this.#scene.ground.map(shapeOf), colours, font);
    const bottom = this.#height - FOOT_HEIGHT - AXIS_HEIGHT;
    const within = (left: number, clipped: number, drawn: readonly Drawn[]): void => {
      context.save();
      context.beginPath();
      context.rect(left, AXIS_HEIGHT, clipped, bottom);
      context.clip();
      drawShapes(context, drawn.map(shapeOf), colours, font);
      context.restore();
    };
    within(0, viewport.left - 6, this.#scene.names);
    within(viewport.left - 6, measures.width - viewport.left + 6, this.#scene.plot);
  }
}

function distanceOf({ shape }: Drawn, x: number, y: number): number {
  if (shape.kind === "arrow") return distanceTo(shape, x, y);
  const { left, top, right, bottom } = boundsOf(shape);
  if (x < left || x > right || y < top || y > bottom) return Infinity;
  // A small shape is preferred to a large one below it.
  return Math.min(8, (right - left) / 200);
}

/** The page's current palette, for drawings that cannot use custom properties. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    running: colour("--accent"),
    ready: colour("--ready"),
    waiting: colour("--waiting"),
    done: colour("--done"),
    cancelled: colour("--cancelled"),
    failed: colour("--failed"),
    ink: colour("--ink"),
    soft: colour("--soft"),
    line: colour("--line"),
    accent: colour("--accent"),
    tint: colour("--tint"),
    raised: colour("--raised"),
  };
}

define("timeline-plot", TimelinePlot);
