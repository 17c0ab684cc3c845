import type { TraceEvent } from "../../trace/model/events.ts";

/** Receives every event of a run. Without one, no events are made and tracing costs nothing. */
export interface Instrument {
  record(event: TraceEvent): void;
}
