import { progress } from "../page/browser.ts";
import { downloadText } from "../program/download.ts";
import { define, find } from "../dom.ts";
import { words } from "../words.ts";

/** The controls for the progress that the browser stores: export it as a file, import one, and reset it. */
export class ReaderProgress extends HTMLElement {
  #unlisten: (() => void)[] = [];
  /** Whether Undo would undo an import. */
  #hasImported = false;

  connectedCallback(): void {
    this.#file.addEventListener("change", this.#chosen);
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
    this.#file.removeEventListener("change", this.#chosen);
    for (const end of this.#unlisten) end();
  }

  get #file(): HTMLInputElement {
    return find(this, "input", HTMLInputElement);
  }

  #say(sentence: string): void {
    find(this, "[role=status]", HTMLElement).textContent = sentence;
  }

  readonly #chosen = (): void => {
    const [file] = this.#file.files ?? [];
    if (file !== undefined) void this.#import(file);
    // The same file may be chosen again.
    this.#file.value = "";
  };

  async #import(file: File): Promise<void> {
    const { importProgress } = await import("./import-progress.ts");
    const { added, sentence } = await importProgress(file);
    this.#hasImported ||= added > 0;
    this.#say(sentence);
  }

  #button(name: string): HTMLButtonElement {
    return find(this, `[data-progress="${name}"]`, HTMLButtonElement);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    switch (button?.dataset.progress) {
      case "export":
        downloadText(words.progressFile, progress.exported(), "application/json");
        break;
      case "import":
        this.#file.click();
        break;
      case "reset":
        progress.reset();
        this.#hasImported = false;
        this.#say(words.progressReset);
        this.#button("undo").focus();
        break;
      case "undo":
        progress.undo();
        this.#say(this.#hasImported ? words.importUndone : words.progressBack);
        this.#hasImported = false;
        this.#button(progress.$canUndo.get() ? "undo" : "import").focus();
        break;
      case undefined:
      default:
        break;
    }
  };
}

define("reader-progress", ReaderProgress);
