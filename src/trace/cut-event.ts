import { cutText } from "./model/cut-text.ts";
import type { TraceFrame, TraceEvent, WaitTarget } from "./model/events.ts";
import { LIMITS } from "./model/limits.ts";

/**
 * An event as it may be told: names, labels, callbacks, results and the like are cut at {@link LIMITS}, the
 * output is not. The program itself still has the whole texts.
 *
 * @returns the same event, unless a text of it is too long
 */
export function withTextsCut(event: TraceEvent): TraceEvent {
  return hasLongText(event) ? cutEvent(event) : event;
}

function hasLongText(event: TraceEvent): boolean {
  if (event.stack !== undefined && event.stack.some(({ name }) => isLong(name))) return true;
  switch (event.kind) {
    case "handle-scheduled":
      return isLong(event.callback);
    case "task-created":
      return isLong(event.name) || isLong(event.coroutine);
    case "task-stepped":
      return event.raises !== undefined && isLong(event.raises);
    case "task-suspended":
      return hasLongLabel(event.on);
    case "task-returned":
      return isLong(event.result);
    case "task-raised":
      return isLong(event.exception);
    case "task-cancel-requested":
      return (event.message !== null && isLong(event.message)) || hasLongLabel(event.through);
    case "future-done":
      return (
        (event.label !== undefined && isLong(event.label)) ||
        event.members?.some(hasLongLabel) === true ||
        hasLongLabel(event.through)
      );
    case "callback-added":
      return isLong(event.callback) || hasLongLabel(event.to);
    case "loop-iteration":
    case "clock-moved":
    case "handle-run":
    case "handle-cancelled":
    case "task-cancelled":
    case "output":
      return false;
  }
}

function isLong(text: string): boolean {
  return text.length > LIMITS.textCharacters;
}

function hasLongLabel(target: WaitTarget | undefined): boolean {
  if (target === undefined || target.kind === "yield") return false;
  return isLong(target.label) || ("members" in target && target.members?.some(hasLongLabel) === true);
}

function cutEvent(event: TraceEvent): TraceEvent {
  const cut = cutOwnTexts(event);
  return cut.stack === undefined ? cut : { ...cut, stack: cut.stack.map(cutFrame) };
}

function cutOwnTexts(event: TraceEvent): TraceEvent {
  switch (event.kind) {
    case "handle-scheduled":
      return { ...event, callback: cutText(event.callback) };
    case "task-created":
      return { ...event, name: cutText(event.name), coroutine: cutText(event.coroutine) };
    case "task-stepped":
      return event.raises === undefined ? event : { ...event, raises: cutText(event.raises) };
    case "task-suspended":
      return { ...event, on: cutTarget(event.on) };
    case "task-returned":
      return { ...event, result: cutText(event.result) };
    case "task-raised":
      return { ...event, exception: cutText(event.exception) };
    case "task-cancel-requested":
      return {
        ...event,
        message: event.message === null ? null : cutText(event.message),
        ...cutThrough(event),
      };
    case "future-done":
      return {
        ...event,
        ...(event.label !== undefined && { label: cutText(event.label) }),
        ...(event.members !== undefined && { members: event.members.map(cutTarget) }),
        ...cutThrough(event),
      };
    case "callback-added":
      return { ...event, callback: cutText(event.callback), to: cutTarget(event.to) };
    case "loop-iteration":
    case "clock-moved":
    case "handle-run":
    case "handle-cancelled":
    case "task-cancelled":
    case "output":
      return event;
  }
}

function cutFrame({ name, line }: TraceFrame): TraceFrame {
  return { name: cutText(name), line };
}

function cutThrough({ through }: { readonly through?: WaitTarget }): { through?: WaitTarget } {
  return through === undefined ? {} : { through: cutTarget(through) };
}

function cutTarget(target: WaitTarget): WaitTarget {
  if (target.kind === "yield") return target;
  const label = cutText(target.label);
  if (!("members" in target) || target.members === undefined) return { ...target, label };
  return { ...target, label, members: target.members.map(cutTarget) };
}
