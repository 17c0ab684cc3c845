/** Which limit a run passed. */
export type LimitReason = "output-limit" | "event-limit";

/**
 * Stops a run that passed a limit. It is no Error and the runtime hands it to no `catch` of the program's: it leaves the
 * loop at once, and every further event throws it again.
 */
export class LimitReached {
  readonly reason: LimitReason;

  constructor(reason: LimitReason) {
    this.reason = reason;
  }
}
