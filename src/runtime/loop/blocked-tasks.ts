import { Task } from "../tasks/tasks.ts";
import type { Holder, Obstacle } from "../tracing/obstacles.ts";
import { describedWait } from "../tracing/wait-descriptions.ts";

type Unfinished = Extract<Obstacle, { kind: "unfinished" }>;

/** More tasks than these are only counted. */
const MOST_NAMES = 4;

/**
 * Says where a task waits, for what, and what keeps the wait from ending.
 *
 * @param isAlone whether no other task is left.
 */
export function describeWait(task: Task<unknown>, isAlone: boolean): string {
  const place = atLine(task._learnersLine());
  return `${nameOf(task)} waits${place} for ${describeTarget(task)}${describeObstacle(task, isAlone)}`;
}

function nameOf(task: Task<unknown>): string {
  return `${task.getName()} (${task._coroutine._name})`;
}

function atLine(line: number | null): string {
  return line === null ? "" : ` at line ${line}`;
}

function describeTarget(task: Task<unknown>): string {
  const future = task._futureWaiter;
  if (future instanceof Task) return future.getName();
  const target = future?._waitTarget();
  if (target === undefined || target.kind === "yield") return "its turn";
  return target.label === "future" ? "a future that is never resolved" : target.label;
}

function obstacleTo({ _futureWaiter: future }: Task<unknown>): Obstacle | null {
  return (future === null ? null : describedWait(future)?.obstacle?.()) ?? null;
}

function describeObstacle(task: Task<unknown>, isAlone: boolean): string {
  const obstacle = obstacleTo(task);
  switch (obstacle?.kind) {
    case undefined:
      return "";
    case "empty":
      return ": the queue is empty";
    case "full":
      return `: the queue is full, with ${count(obstacle.items)}`;
    case "held":
      return describeHolder(obstacle.by, task);
    case "unfinished":
      return describeUnfinished(obstacle, isAlone);
  }
}

function describeHolder({ task: holder, line }: Holder, waiting: Task<unknown>): string {
  if (!(holder instanceof Task)) return "";
  if (holder.done()) return `, which ${nameOf(holder)} took${atLine(line)} and did not release`;
  const since = line === null ? "" : ` since line ${line}`;
  return holder === waiting ? `, which it holds itself${since}` : `, which ${nameOf(holder)} holds${since}`;
}

function describeUnfinished({ items, inQueue, takers }: Unfinished, isAlone: boolean): string {
  const taken = items - inQueue;
  const by = takers?.filter((taker) => taker instanceof Task) ?? [];
  const isOver = by.length > 0 && by.every((task) => task.done());
  const left = isAlone ? ", and no other task is left" : "";
  const unfinished = `: ${count(items)} ${items === 1 ? "is" : "are"} unfinished`;
  if (inQueue === 0 && isOver) {
    const tasks = by.length === 1 ? "task" : "tasks";
    const done = `the ${tasks} that took ${items === 1 ? "it" : "them"} (${namesOf(by).join(", ")})`;
    return `${unfinished}, and ${done} ${by.length === 1 ? "is" : "are"} done`;
  }
  const where = [
    ...(inQueue > 0 ? [`${inQueue === items ? "" : `${inQueue} `}still in the queue`] : []),
    ...(taken > 0 ? [`${taken === items ? "" : `${taken} `}${describeTaken(by, isOver)}`] : []),
  ];
  return `${unfinished}, ${where.join(" and ")}${left}`;
}

function describeTaken(by: readonly Task<unknown>[], isOver: boolean): string {
  if (by.length === 0) return "taken out without task_done()";
  const names = namesOf(by);
  const all = [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((name) => name !== "").join(" and ");
  if (!isOver) return `taken by ${all} without task_done()`;
  return `taken by ${all}, which ${by.length === 1 ? "is" : "are"} done`;
}

function namesOf(tasks: readonly Task<unknown>[]): readonly string[] {
  const names = tasks.slice(0, MOST_NAMES).map((task) => task.getName());
  const more = tasks.length - names.length;
  return more === 0 ? names : [...names, more === 1 ? "1 other" : `${more} others`];
}

function count(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}

/**
 * The task that must go on before another one can: the task itself when it holds the lock for which it waits;
 * null when it is none, or not known.
 */
export function blockerOf(task: Task<unknown>): Task<unknown> | null {
  if (task._futureWaiter instanceof Task) return task._futureWaiter;
  const obstacle = obstacleTo(task);
  const holder = obstacle?.kind === "held" ? obstacle.by.task : null;
  return holder instanceof Task && !holder.done() ? holder : null;
}

/** The tasks that wait for each other in a circle, in the order in which they wait, for each circle. */
export function cyclesOf(tasks: readonly Task<unknown>[]): readonly (readonly Task<unknown>[])[] {
  const seen = new Set<Task<unknown>>();
  return tasks.flatMap((first) => {
    const path: Task<unknown>[] = [];
    let task: Task<unknown> | null = first;
    for (; task !== null && !seen.has(task); task = blockerOf(task)) {
      seen.add(task);
      path.push(task);
    }
    const start = task === null ? -1 : path.indexOf(task);
    // What is said of the wait of a task for itself says it all.
    return start === -1 || start === path.length - 1 ? [] : [path.slice(start)];
  });
}

/** Says which tasks wait for each other. */
export function describeCycle(tasks: readonly Task<unknown>[]): string {
  const names = tasks.map(nameOf);
  if (names.length === 2) return `${names.join(" and ")} wait for each other`;
  const waits = names
    .slice(0, -1)
    .map((name, place) => `${name} ${place > 0 ? "for" : "waits for"} ${names[place + 1] ?? ""}`);
  return `${waits.join(", ")}, and ${names.at(-1) ?? ""} for ${names[0] ?? ""}`;
}
