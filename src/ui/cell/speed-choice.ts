import { preferences } from "../page/browser.ts";
import { define } from "../dom.ts";
import { parseSpeed } from "../page/preferences.ts";

/** The radio group Speed; the choice applies to every cell. */
export class SpeedChoice extends HTMLElement {
  #unlisten: () => void = () => undefined;

  connectedCallback(): void {
    this.addEventListener("change", this.#change);
    this.#unlisten = preferences.$speed.subscribe((speed) => {
      for (const radio of this.querySelectorAll("input")) radio.checked = radio.value === String(speed);
    });
  }

  disconnectedCallback(): void {
    this.removeEventListener("change", this.#change);
    this.#unlisten();
  }

  readonly #change = (event: Event): void => {
    const speed = event.target instanceof HTMLInputElement ? parseSpeed(event.target.value) : null;
    if (speed !== null) preferences.$speed.set(speed);
  };
}

define("speed-choice", SpeedChoice);
