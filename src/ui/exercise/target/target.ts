import { checkCondition, meetsAll } from "../../../trace/target/check.ts";
import type { Condition } from "../../../trace/target/conditions.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import { find } from "../../dom.ts";
import { ConditionList } from "./condition-list.ts";
import { sentencesIn } from "./sentences-in.ts";
import { parseTargetData, type TargetData } from "./target-data.ts";
import { targetWords as words } from "./words.ts";

/** What a run is of a target. */
export type TargetGrade =
  | { readonly isMet: true }
  /** A sentence that says how many conditions are met, and the cause if the mistake is a typical one. */
  | { readonly isMet: false; readonly sentence: string; readonly cause: Node | string };

/** The conditions of an exercise, with its list of them. */
export class Target {
  readonly #exercise: HTMLElement;
  readonly #data: TargetData;
  readonly #list: ConditionList;

  /** @param exercise the element that has the list and the data */
  constructor(exercise: HTMLElement) {
    this.#exercise = exercise;
    this.#data = parseTargetData(find(exercise, "script.target-data", HTMLScriptElement).text);
    this.#list = new ConditionList(exercise);
  }

  get conditions(): readonly Condition[] {
    return this.#data.conditions;
  }

  /** Shows what a run did of each condition. */
  grade(trace: RunTrace): TargetGrade {
    const findings = this.#data.conditions.map((condition) => checkCondition(trace, condition));
    this.#list.show(findings);
    const met = findings.filter(({ isMet }) => isMet).length;
    if (met === findings.length) return { isMet: true };
    const mistake = this.#data.mistakes.findIndex((when) => meetsAll(trace, when));
    return { isMet: false, sentence: words.notYet(met, findings.length), cause: this.#cause(mistake) };
  }

  /** @returns the cause of a line that is a mistake: they come after those of the other mistakes */
  causeOfLine(place: number): Node | string {
    return this.#cause(this.#data.mistakes.length + place);
  }

  /** Removes what was shown of a run. */
  clear(): void {
    this.#list.clear();
  }

  #cause(place: number): Node | string {
    return sentencesIn(this.#exercise, "causes")[place] ?? "";
  }
}
