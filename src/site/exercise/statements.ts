import type { Condition } from "../../trace/target/conditions.ts";
import { stateCondition } from "../../trace/words/target.ts";

/** A condition for readers. */
export interface Statement {
  readonly text: string;
  /** The lines that are to be printed; none for other conditions. */
  readonly lines: readonly string[];
}

/** The conditions of an exercise as statements. */
export function statementsOf(conditions: readonly Condition[]): readonly Statement[] {
  return conditions.map((condition) => ({
    text: stateCondition(condition),
    lines: condition.kind === "prints" ? condition.lines : [],
  }));
}
