import { ANSWERS_KEY } from "../page/answers-key.ts";
import { progress } from "../page/browser.ts";
import { browserStorage } from "../page/storage.ts";
import { define, find } from "../dom.ts";
import { words } from "../words.ts";

/**
 * The controls for the progress and the answers that the browser stores: export them as a file, import one,
 * and reset them. What does so is loaded when it is needed first.
 */
export class ReaderProgress extends HTMLElement {
  #unlisten: (() => void)[] = [];
  /** Whether Undo would undo an import. */
  #hasImported = false;

  connectedCallback(): void {
    this.#file.addEventListener("change", this.#chosen);
    this.addEventListener("click", this.#click);
    const show = (): void => {
      const hasAnswers = browserStorage.read(ANSWERS_KEY) !== null;
      const hasDone = hasAnswers || Object.keys(progress.$done.get()).length > 0;
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
    if (file !== undefined) void this.#act("import", file);
    // The same file may be chosen again.
    this.#file.value = "";
  };

  #button(name: string): HTMLButtonElement {
    return find(this, `[data-progress="${name}"]`, HTMLButtonElement);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const action = button?.dataset.progress;
    if (action === "import") this.#file.click();
    else if (action !== undefined) void this.#act(action);
  };

  async #act(action: string, file?: File): Promise<void> {
    try {
      const actions = await import("./progress-actions.ts");
      switch (action) {
        case "export":
          actions.exportProgress();
          break;
        case "import": {
          if (file === undefined) break;
          const { added, sentence } = await actions.importProgress(file);
          this.#hasImported ||= added > 0;
          this.#say(sentence);
          break;
        }
        case "reset":
          actions.resetProgress();
          this.#hasImported = false;
          this.#say(words.progressReset);
          this.#button("undo").focus();
          break;
        case "undo":
          actions.undoProgress();
          this.#say(this.#hasImported ? words.importUndone : words.progressBack);
          this.#hasImported = false;
          this.#button(progress.$canUndo.get() ? "undo" : "import").focus();
          break;
      }
    } catch {
      this.#say(words.progressFailed);
    }
  }
}

define("reader-progress", ReaderProgress);
