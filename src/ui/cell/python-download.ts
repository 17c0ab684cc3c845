import { define, find } from "../dom.ts";
import { pagePython, type PythonState } from "../page/page-python.ts";
import { words } from "../words.ts";

/**
 * The progress of the download of CPython, in words and as a bar. The style sheet shows it while a run waits
 * for it.
 */
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
    // The hint before the first run does not apply afterwards, in any cell of the page.
    document.documentElement.dataset.python = state.kind;
    if (state.kind !== "downloading") return;
    const { loaded, total } = state;
    // Files from an earlier visit are available at once.
    this.toggleAttribute("data-kept", total === 0);
    const bar = find(this, "progress", HTMLProgressElement);
    bar.max = Math.max(total, 1);
    bar.value = loaded;
    find(this, "label", HTMLLabelElement).textContent = words.pythonOnItsWay(loaded, total);
  }
}

define("python-download", PythonDownload);
