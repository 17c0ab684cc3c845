import type { SchedulePair, Side } from "../../trace/compare/schedule/schedule-pair.ts";
import { positionAt } from "../session/stepping.ts";
import type { Session } from "../session/session.ts";

/**
 * Keeps two runs at the same moment: moving through one of them moves through both. After the divergence, the
 * same moment is the same virtual second.
 *
 * @returns a function that ends this
 */
export function linkMoments(pair: SchedulePair, left: Session, right: Session): () => void {
  let isFollowing = false;
  const follow = (side: Side, from: Session, to: Session): (() => void) =>
    from.playback.$present.listen(({ position, moment }) => {
      if (isFollowing) return;
      isFollowing = true;
      const there = pair.counterpart(side, position) ?? positionAt(to.events, moment);
      to.playback.seekMoment(there, moment);
      isFollowing = false;
    });
  const ends = [follow("left", left, right), follow("right", right, left)];
  return () => {
    for (const end of ends) end();
  };
}
