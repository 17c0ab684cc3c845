import type { TraceEvent } from "../../trace/model/events.ts";

/** Hears everything that happens in a run. Where there is none, nothing is made and nothing is paid. */
export interface Instrument {
  record(event: TraceEvent): void;
}
