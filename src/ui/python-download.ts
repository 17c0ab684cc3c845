import { define, find } from "./elements.ts";
import { pagePython, type PythonState } from "./page-python.ts";
import { words } from "./words.ts";

/** How far the download of CPython has come, in words and as a bar. The style sheet shows it while a run waits for it. */
export class PythonDownload extends HTMLElement {
  #unlisten: () => void = () => undefined;

  connectedCallback(): void {
    this.#unlisten = pagePython.$state.subscribe((state) => {
      this.#show(state);
    });
  }

  disconnectedCallback(): void {
    this.#unlisten();
  }

  #show(state: PythonState): void {
    // What is said before the first run does not hold afterwards, in no cell of the page.
    document.documentElement.dataset.python = state.kind;
    if (state.kind !== "downloading") return;
    const { loaded, total } = state;
    // All that an earlier visit has left comes at once.
    this.toggleAttribute("data-kept", total === 0);
    const bar = find(this, "progress", HTMLProgressElement);
    bar.max = Math.max(total, 1);
    bar.value = loaded;
    find(this, "label", HTMLLabelElement).textContent = words.pythonOnItsWay(loaded, total);
  }
}

define("python-download", PythonDownload);
