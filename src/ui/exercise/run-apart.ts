import type { Outcome } from "../../frame/protocol.ts";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import type { Explored, Orders } from "../../trace/orders/orders.ts";
import { pageRunners } from "../page/page-runners.ts";
import type { Language } from "../page/preferences.ts";
import type { GradedRun } from "./graded-run.ts";
import { exerciseWords } from "./words.ts";

/** A run that no cell shows, and what came of trying several orders if that was asked for. */
export type ApartRun = GradedRun & { readonly explored?: Explored | null };

/**
 * Runs a program that no cell shows.
 *
 * @param waiting is called with what the reader waits for
 * @param orders in which order or orders its ready handles run; asyncio's own without it
 */
export async function runApart(
  source: string,
  language: Language,
  waiting: (what: string) => void,
  orders?: Orders,
): Promise<ApartRun> {
  waiting(exerciseWords.running);
  const prepared = await pageRunners[language].prepare(
    source,
    (activity) => {
      const isStarting = language === "python" && (activity === "downloading" || activity === "starting");
      waiting(isStarting ? exerciseWords.startingPython : exerciseWords.running);
    },
    new AbortController().signal,
  );
  if (prepared.kind === "failed") return { kind: "none", why: exerciseWords.failed };
  if (prepared.kind === "refused") {
    const [problem] = prepared.diagnostics;
    const why =
      problem === undefined ? exerciseWords.failed : exerciseWords.refused(problem.line, problem.message);
    return { kind: "none", why };
  }
  const events: TraceEvent[] = [];
  const found: Explored[] = [];
  const outcome = await new Promise<Outcome>((resolve) => {
    prepared.start(
      (message) => {
        if (message.kind === "events") events.push(...message.events);
        else if (message.kind === "explored") found.push(message.explored);
        else if (message.kind === "finished") resolve(message.outcome);
      },
      orders === undefined ? {} : { orders },
    );
  });
  if (outcome.kind === "stopped") return { kind: "none", why: exerciseWords.stopped };
  return { kind: "run", trace: new RunTrace(events), language, explored: found[0] ?? null };
}
