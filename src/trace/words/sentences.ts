import { withoutControls } from "./controls.ts";
import { shorten } from "./shorten.ts";

// All words that the views of a trace use, in English. Names of tasks come with their coroutine:
// "Task-2 job1".

/** Seconds as the views print them, for example `1.00 s`. */
export function seconds(time: number): string {
  return `${time.toFixed(time !== 0 && Math.abs(time) < 0.005 ? 6 : 2)} s`;
}

const at = (line: number | null): string => (line === null ? "" : ` at line ${line}`);
const until = (time: number | null): string => (time === null ? "" : `, until ${seconds(time)}`);
/** The longest part of a name, printed text or result that a sentence contains, in UTF-16 code units. */
const MAX_TEXT_LENGTH = 200;
/** The most tasks of a circle that are named. */
const MAX_CIRCLE = 6;
const short = (text: string): string => shorten(text, MAX_TEXT_LENGTH);
const quoted = (text: string): string => {
  const end = text.indexOf("\n");
  const line = short(withoutControls(end === -1 ? text : text.slice(0, end)));
  return end === -1 || end === text.length - 1 ? `“${line}”` : `“${line} …”`;
};
const by = (who: string | null): string => (who === null ? "" : ` by ${who}`);
const list = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? "nothing") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const bytesOf = (bytes: number): string => (bytes === 1 ? "1 byte" : `${bytes} bytes`);

/** Data that is sent over a connection. */
interface Traffic {
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly bytes: number;
  readonly line: number | null;
  readonly time: number;
}

export const sentences = {
  taskName: (name: string, coroutine: string): string =>
    name === coroutine ? short(name) : `${short(name)} ${short(coroutine)}`,
  unknownTask: "an unknown task",
  callback: (callback: string): string => `the callback ${short(callback)}`,
  notification: (listener: string, what: string): string =>
    `the callback that notifies ${listener} that ${what} is done`,
  eventLoop: "the event loop",
  program: "the program itself",
  signalHandler: (signal: string): string =>
    signal === "SIGINT" ? "the handler of Ctrl-C (SIGINT)" : `the handler of ${signal}`,

  futureState: { finished: "done", failed: "done, with an exception", cancelled: "cancelled" },

  target: {
    yield: "its next turn",
    plainFuture: "a future",
    label: short,
    withMembers: (label: string, members: readonly string[]): string =>
      label === "shield" ? `the shield around ${list(members)}` : `${short(label)} of ${list(members)}`,
    many: (count: number): string => `${count} tasks`,
  },

  task: {
    running: (who: string, line: number | null, from: number): string =>
      `${who} runs${at(line)} (${seconds(from)}).`,
    ready: (who: string, from: number): string =>
      `${who} is ready and waits for its turn in the ready queue (${seconds(from)}).`,
    created: (who: string, from: number): string =>
      `${who} was created and waits for its first turn in the ready queue (${seconds(from)}).`,
    started: (who: string, from: number): string =>
      `${who} was started and waits for its turn (${seconds(from)}).`,
    waiting: (who: string, what: string, line: number | null, time: number | null): string =>
      `${who} waits for ${what}${at(line)}${until(time)}.`,
    many: (who: string, count: number): string =>
      `${who}: ${count} short steps and waits. Zoom in to see them.`,
    facts: (who: string, line: number | null, creator: string | null): string =>
      `${who} was created${by(creator)}${line === null ? "" : ` from the coroutine defined at line ${line}`}.`,
  },

  ended: {
    done: (who: string): string => `${who} is done`,
    failed: (who: string): string => `${who} has failed`,
    cancelled: (who: string): string => `${who} is cancelled`,
  },

  end: {
    done: (who: string, time: number, result: string | null): string =>
      `${who} is done at ${seconds(time)}${result === null || result === "None" ? "" : `; its result is ${short(result)}`}.`,
    failed: (who: string, time: number, exception: string | null): string =>
      `${who} fails at ${seconds(time)}${exception === null ? "" : ` with ${short(exception)}`}.`,
    cancelled: (who: string, time: number): string => `${who} is cancelled at ${seconds(time)}.`,
    never: (who: string): string => `${who} had not ended when the program was over.`,
  },

  connection: {
    /** What takes the place of an address that there is none of. */
    client: "the client",
    server: "the server",
    name: (client: string, server: string): string => `${short(client)} → ${short(server)}`,
    opened: (name: string, time: number): string =>
      `The connection ${name} is opened, from a client to a server (${seconds(time)}).`,
    sent: ({ who, from, to, bytes, line, time }: Traffic): string =>
      `${capital(who)} sends ${bytesOf(bytes)}${at(line)}, from ${short(from)} to ${short(to)} (${seconds(time)}).`,
    ended: (from: string, to: string, time: number): string =>
      `${capital(short(from))} sends no more to ${short(to)} from now on, and can still read (${seconds(time)}).`,
    closed: (from: string, to: string, time: number): string =>
      `${capital(short(from))} is closed: it sends no more to ${short(to)}, and reads no more (${seconds(time)}).`,
    reset: (from: string, to: string, bytes: number, time: number): string =>
      `${capital(short(from))} is closed and resets the connection to ${short(to)}: ${bytesOf(bytes)} ${bytes === 1 ? "is" : "are"} lost (${seconds(time)}).`,
    whole: (name: string, sent: number, returned: number, from: number, to: number | null): string =>
      `The connection ${name} is open from ${seconds(from)}${to === null ? "" : ` to ${seconds(to)}`}: its client sends ${bytesOf(sent)} and its server ${bytesOf(returned)}.`,
  },

  deadlock: {
    found: (count: number): string =>
      `Deadlock: nothing is ready and no timer is set, so nothing can ever happen again${count === 0 ? "" : `, and ${count === 1 ? "one task waits" : `${count} tasks wait`} for what never comes`}. The loop raises a RuntimeError.`,
    /**
     * @param sentence without its full stop
     * @param circle the names of the tasks that wait for each other, if there is a circle
     */
    wait: (sentence: string, circle: readonly string[]): string => {
      const what = `${short(sentence)}.`;
      if (circle.length === 0) return `${what} Nothing can ever end this wait: a deadlock.`;
      if (circle.length === 1) return `${what} It waits for itself, so it can never go on: a deadlock.`;
      if (circle.length === 2)
        return `${what} ${list(circle)} wait for each other, so neither can ever go on: a deadlock.`;
      const more = circle.length - MAX_CIRCLE;
      const names = more > 0 ? [...circle.slice(0, MAX_CIRCLE), `${more} more`] : circle;
      return `${what} ${list(names)} wait for each other in a circle, so none of them can ever go on: a deadlock.`;
    },
  },

  mark: (who: string, text: string, line: number | null, time: number): string =>
    `${capital(who)} prints ${quoted(text)}${at(line)} (${seconds(time)}).`,

  arrow: {
    create: (creator: string, made: string): string =>
      `${capital(creator)} creates ${made}, which is added to the end of the ready queue.`,
    wakeByTask: (ended: string, woken: string, what: string | null): string =>
      `${ended}${what === null ? "" : `, which ends the wait for ${what}`}: the wake-up of ${woken} is added to the ready queue, and then it continues.`,
    wakeByTimer: (woken: string, what: string, time: number): string =>
      `The timer of ${what} fires at ${seconds(time)}: the wake-up of ${woken} is added to the ready queue, and then it continues.`,
    wake: (cause: string, woken: string, what: string): string =>
      `${capital(cause)} ends the wait for ${what}: the wake-up of ${woken} is added to the ready queue, and then it continues.`,
    cancel: (who: string, target: string, what: string, through: string): string =>
      `${capital(who)} asks ${target} to cancel itself${through}. ${what}`,
    through: (task: string): string => `, passed on by ${task}`,
    received: (what: string, line: number | null): string =>
      `The CancelledError is raised where it waits for ${what}${at(line)}.`,
    neverStarted: "It had not begun: the CancelledError is raised before its first line.",
    neverBegan: "It had not begun: the CancelledError is raised before its first line, so it is cancelled.",
    receivedReady: "The CancelledError is raised at its next turn.",
    outcome: {
      pending: "It has not taken effect when the trace ends.",
      "not delivered":
        "The cancellation is not delivered: what it waited for returned a result, so it continues.",
      cancelled: "It does not catch the error, so it is cancelled.",
      caught: "It catches the error and returns: the cancellation is suppressed.",
      replaced: "It raises another exception instead.",
    },
    cancelShield: (who: string, inner: string): string =>
      `${capital(who)} cancels the shield around ${inner}. Only the shield is cancelled: ${inner} continues.`,
    cancelFuture: (who: string, what: string): string => `${capital(who)} cancels ${what}.`,
    relation: (who: string, member: string, relation: string): string => {
      if (relation === "shield")
        return `${who} waits for ${member} behind a shield: cancelling the wait leaves ${member} alone.`;
      return `${who} waits for ${member} through ${short(relation)}.`;
    },
  },

  handle: {
    step: (who: string): string => `Runs ${who} until it waits or ends.`,
    wakeup: (who: string, what: string | null): string =>
      `Resumes ${who}${what === null ? "" : `, now that ${what} is done`}.`,
    sleepTimer: (who: string, time: number): string => `Ends the sleep of ${who} at ${seconds(time)}.`,
    timer: (callback: string, time: number): string => `Calls ${short(callback)} at ${seconds(time)}.`,
    soon: (callback: string, what: string | null): string =>
      `Calls ${short(callback)}${what === null ? "" : `, because ${what} is done`}.`,
    notifies: (listener: string, what: string): string => `Notifies ${listener} that ${what} is done.`,
    place: (place: number, count: number): string => ` It is number ${place} of ${count} in the ready queue.`,
    scheduledBy: (who: string, line: number | null): string => ` Scheduled by ${who}${at(line)}.`,
  },

  event: {
    iteration: (iteration: number, ready: number): string =>
      `Iteration ${iteration} of the loop begins: ${ready === 1 ? "one callback is" : `${ready} callbacks are`} ready.`,
    slept: (to: number): string =>
      `Nothing is ready. The loop sleeps until its next timer, at ${seconds(to)}.`,
    blocked: (who: string, from: number, to: number): string =>
      `${capital(who)} blocks the loop for ${seconds(to - from)}: nothing else can run until ${seconds(to)}.`,
    busy: (to: number): string =>
      `The program goes on without waiting. That takes time as well: it is ${seconds(to)} now.`,
    signal: (signal: string): string =>
      signal === "SIGINT" ? "Ctrl-C: the program gets SIGINT." : `The program gets ${signal}.`,
    scheduled: (callback: string): string => `${capital(callback)} joins the ready queue.`,
    timerSet: (what: string, when: number): string => `A timer is set for ${seconds(when)}: ${what}`,
    handleRuns: (what: string): string => `The loop takes the first entry of the queue. ${what}`,
    handleCancelled: (callback: string): string => `${capital(callback)} is cancelled.`,
    created: (creator: string, made: string, line: number | null): string =>
      `${capital(creator)} creates ${made}${at(line)}. It is added to the end of the ready queue.`,
    threadStarted: (creator: string, thread: string, line: number | null): string =>
      `${capital(creator)} starts ${thread}${at(line)}, which takes turns with the other threads where they wait.`,
    stepped: (who: string, line: number | null): string => `${who} continues${at(line)}.`,
    started: (who: string): string => `${who} begins.`,
    raisesAtStart: (who: string, exception: string): string =>
      `${who} begins, and ${short(exception)} is raised before its first line.`,
    raises: (who: string, exception: string, line: number | null): string =>
      `${who} continues${at(line)}: ${short(exception)} is raised there.`,
    suspended: (who: string, what: string, line: number | null, time: number | null): string =>
      `${who} suspends${at(line)}: it waits for ${what}${until(time)}.`,
    timerCancelled: (what: string, when: string, hasFired: boolean): string =>
      hasFired
        ? `The timer for ${when} has fired and is removed.`
        : `The timer for ${when}, ${what}, is cancelled.`,
    sleepCancelled: (who: string, when: string): string =>
      `The timer that would have ended the sleep of ${who} at ${when} is cancelled.`,
    cancelRequested: (who: string, target: string, line: number | null, through: string | null): string =>
      through === null
        ? `${capital(who)} asks ${target} to cancel itself${at(line)}.`
        : `${capital(through)} passes the cancellation on to ${target}.`,
    futureDone: (what: string, state: string): string => `${capital(what)} is ${state}.`,
    callbackAdded: (callback: string, what: string, line: number | null): string =>
      `${capital(callback)} is added to ${what}${at(line)}.`,
    before: "The program has not begun.",
  },

  order: {
    came: (first: string, second: string, why: string): string =>
      `Here ${first} came before ${second}. ${why}`,
    sameTask: (who: string, first: string, second: string, lines: readonly (number | null)[]): string =>
      lines[0] === lines[1]
        ? `${capital(who)} prints both${at(lines[0] ?? null)}, ${quoted(first)} before ${quoted(second)}.`
        : `${capital(who)} prints both, ${quoted(first)}${at(lines[0] ?? null)} before ${quoted(second)}${at(lines[1] ?? null)}.`,
    overslept: (second: string, line: number | null, sleep: string, time: number): string =>
      `${capital(second)} was suspended${at(line)} in ${sleep}. It was to end at ${seconds(time)}, but the loop looks at its timers only between two callbacks.`,
    slept: (second: string, line: number | null, sleep: string, time: number): string =>
      `${capital(second)} was suspended${at(line)} in ${sleep}${until(time)}.`,
    suspended: (second: string, line: number | null, what: string): string =>
      `${capital(second)} was suspended${at(line)} and waited for ${what}.`,
    sameWrite: (who: string): string => `${capital(who)} prints both at once.`,
    sameActor: (who: string): string => `${capital(who)} does both, one after the other.`,
    timer: (second: string, when: number): string =>
      `The timer of ${second} was not due until ${seconds(when)}.`,
    notMade: (second: string): string => `${capital(second)} had not been created yet.`,
    notStarted: (second: string): string =>
      `${capital(second)} had been created but had not begun: a new task waits for its turn in the ready queue.`,
    behind: (first: string, second: string): string =>
      `${capital(second)} was in the ready queue, and ${first} had joined it earlier.`,
    notScheduled: (second: string): string => `${capital(second)} had not been scheduled yet.`,
    earlier: (first: string, second: string): string => `${capital(second)} had its turn after ${first}.`,
  },

  comparison: {
    new: (who: string): string => `${who} is new.`,
    gone: (who: string): string => `${who} is gone.`,
    same: (who: string): string => `${who} did the same at the same times.`,
    moved: (who: string): string => `${who} did the same at other times.`,
    changed: (who: string): string => `${who} did something else.`,
    end: (before: string, after: string): string => ` Before: ${before} Now: ${after}`,
    segment: {
      new: "The other run has no such task.",
      moved: "In the other run this was at another time.",
      different: "In the other run this was different.",
    },
  },

  difference: {
    printed: (who: string, text: string, line: number | null): string =>
      `${quoted(text)} was printed by ${who}${at(line)}.`,
    expectedNever: (text: string): string => `${quoted(text)} was never printed.`,
    missing: "The program was over before another line was printed.",
    printedLater: (text: string, line: number): string => `${quoted(text)} comes later, as line ${line}.`,
  },
};

/** Capitalises the first letter of a sentence, unless it begins with the name of a task. */
function capital(text: string): string {
  return /^(the|a|an|its|callback|gather|wait|sleep|shield|task group)\b/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
