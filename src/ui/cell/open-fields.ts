import { preferences } from "../page/browser.ts";
import { LANGUAGES } from "../page/preferences.ts";
import type { CellHost } from "./cell-host.ts";

/** The fields of one kind that readers have opened, one a cell, for what they type for its program. */
export class OpenFields {
  readonly #closings = new WeakMap<CellHost, () => void>();

  /**
   * Notes that a field is open.
   *
   * @param button the button that opens it and closes it
   * @param show is called when the cell shows another program, or something else was typed for it
   */
  add(cell: CellHost, field: HTMLElement, button: HTMLButtonElement, show: () => void): void {
    const ends = [
      preferences.$language.listen(show),
      ...LANGUAGES.map((language) => cell.program(language).session.text.$input.listen(show)),
    ];
    button.setAttribute("aria-expanded", "true");
    this.#closings.set(cell, () => {
      this.#closings.delete(cell);
      for (const end of ends) end();
      field.remove();
      button.setAttribute("aria-expanded", "false");
    });
  }

  /** Closes a cell's field. @returns whether one was open */
  close(cell: CellHost): boolean {
    const close = this.#closings.get(cell);
    close?.();
    return close !== undefined;
  }
}
