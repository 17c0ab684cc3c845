import type { Finding } from "../../../trace/target/check.ts";
import { find, unbrokenNames } from "../../dom.ts";
import { targetWords as words } from "./words.ts";

/** The list of what a run has to do, and what became of each in the last run that was checked. */
export class ConditionList {
  readonly #entries: readonly HTMLElement[];

  /** @param exercise the element that has the list */
  constructor(exercise: HTMLElement) {
    this.#entries = [...exercise.querySelectorAll<HTMLElement>(".conditions > li")];
  }

  /** Shows what a run did, in the order of the conditions. */
  show(findings: readonly Finding[]): void {
    for (const [place, entry] of this.#entries.entries()) {
      const finding = findings[place];
      if (finding === undefined) continue;
      entry.dataset.verdict = finding.isMet ? "met" : "unmet";
      find(entry, ".for-readers", HTMLElement).textContent = finding.isMet ? words.met : words.unmet;
      find(entry, ".instead", HTMLElement).replaceChildren(
        ...unbrokenNames(finding.isMet ? "" : finding.why),
      );
      const look = find(entry, "button", HTMLButtonElement);
      look.hidden = finding.isMet || finding.event === null;
      look.value = finding.isMet ? "" : String(finding.event);
    }
  }

  /** Removes what was shown of a run. */
  clear(): void {
    for (const entry of this.#entries) {
      delete entry.dataset.verdict;
      find(entry, ".for-readers", HTMLElement).textContent = "";
      find(entry, ".instead", HTMLElement).textContent = "";
      find(entry, "button", HTMLButtonElement).hidden = true;
    }
  }
}
