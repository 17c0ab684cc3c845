import { LessonCell } from "../cell/lesson-cell.ts";
import { define, find } from "../dom.ts";
import { progress } from "../page/browser.ts";
import type { Accomplishment, ExerciseKind } from "../page/progress.ts";
import { words } from "../words.ts";
import type { Exercise } from "./exercise.ts";

/**
 * An exercise in a cell, which may be sealed until the exercise is done. This part only shows whether it was
 * solved; the script of the exercise's kind is loaded when its cell comes into view.
 */
export abstract class LessonExercise extends HTMLElement {
  #script: Promise<Exercise> | null = null;

  /** The name of its kind in the reader's progress. */
  protected abstract readonly kind: ExerciseKind;
  protected abstract load(): Promise<Exercise>;

  connectedCallback(): void {
    progress.$done.subscribe((done) => {
      find(this, ".solved", HTMLElement).hidden = !Object.hasOwn(done, this.accomplishment);
    });
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      const action = button?.dataset.exercise;
      if (button !== null && action !== undefined) void this.#press(action, button);
    });
    const inView = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      inView.disconnect();
      this.#start().catch(() => undefined);
    });
    inView.observe(this.cell);
  }

  get cell(): LessonCell {
    const cell = this.closest("lesson-cell");
    if (cell instanceof LessonCell) return cell;
    throw new Error("An exercise must be within a cell.");
  }

  get accomplishment(): Accomplishment {
    return `${this.kind}:${this.cell.getAttribute("example") ?? ""}`;
  }

  /** Records that the reader has solved it. */
  solved(): void {
    progress.complete(this.accomplishment);
  }

  async #press(action: string, button: HTMLButtonElement): Promise<void> {
    try {
      (await this.#start()).press(action, button);
    } catch {
      this.cell.notice.say(words.exerciseFailed);
    }
  }

  #start(): Promise<Exercise> {
    this.#script ??= this.load().then(
      (exercise) => {
        this.toggleAttribute("data-started", true);
        return exercise;
      },
      (reason: unknown) => {
        // The next press tries again.
        this.#script = null;
        throw reason;
      },
    );
    return this.#script;
  }
}

define(
  "predict-order",
  class extends LessonExercise {
    readonly kind = "predict";
    async load(): Promise<Exercise> {
      const { PredictOrder } = await import("./predict-order.ts");
      return new PredictOrder(this);
    }
  },
);

define(
  "be-the-loop",
  class extends LessonExercise {
    readonly kind = "loop";
    async load(): Promise<Exercise> {
      const { BeTheLoop } = await import("./be-the-loop.ts");
      return new BeTheLoop(this);
    }
  },
);

define(
  "mark-switch-points",
  class extends LessonExercise {
    readonly kind = "switches";
    async load(): Promise<Exercise> {
      const { MarkSwitchPoints } = await import("./mark-switch-points.ts");
      return new MarkSwitchPoints(this);
    }
  },
);

define(
  "reach-target",
  class extends LessonExercise {
    readonly kind = "target";
    async load(): Promise<Exercise> {
      const { ReachTarget } = await import("./target/reach-target.ts");
      return new ReachTarget(this);
    }
  },
);

define(
  "put-together",
  class extends LessonExercise {
    readonly kind = "lines";
    async load(): Promise<Exercise> {
      const { PutTogether } = await import("./lines/put-together.ts");
      return new PutTogether(this);
    }
  },
);

define(
  "faded-example",
  class extends LessonExercise {
    readonly kind = "faded";
    async load(): Promise<Exercise> {
      const { FadedExample } = await import("./faded/faded-example.ts");
      return new FadedExample(this);
    }
  },
);

define(
  "break-and-fix",
  class extends LessonExercise {
    readonly kind = "repair";
    async load(): Promise<Exercise> {
      const { BreakAndFix } = await import("./orders/break-and-fix.ts");
      return new BreakAndFix(this);
    }
  },
);
