import { progress } from "../page/browser.ts";
import { downloadText } from "../program/download.ts";
import { define, find } from "../dom.ts";
import { words } from "../words.ts";

/** The controls for the progress that the browser stores: export it as a file, and reset it. */
export class ReaderProgress extends HTMLElement {
  #unlisten: (() => void)[] = [];

  connectedCallback(): void {
    this.addEventListener("click", this.#click);
    const show = (): void => {
      const hasDone = Object.keys(progress.$done.get()).length > 0;
      const canUndo = progress.$canUndo.get();
      this.#button("export").disabled = !hasDone;
      this.#button("reset").hidden = !hasDone && canUndo;
      this.#button("reset").disabled = !hasDone;
      this.#button("undo").hidden = !canUndo;
    };
    this.#unlisten = [progress.$done.listen(show), progress.$canUndo.listen(show)];
    show();
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    for (const end of this.#unlisten) end();
  }

  #button(name: string): HTMLButtonElement {
    return find(this, `[data-progress="${name}"]`, HTMLButtonElement);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const report = find(this, "[role=status]", HTMLElement);
    switch (button?.dataset.progress) {
      case "export":
        downloadText(words.progressFile, progress.exported(), "application/json");
        break;
      case "reset":
        progress.reset();
        report.textContent = words.progressReset;
        this.#button("undo").focus();
        break;
      case "undo":
        progress.undo();
        report.textContent = words.progressBack;
        this.#button("reset").focus();
        break;
      case undefined:
      default:
        break;
    }
  };
}

define("reader-progress", ReaderProgress);
