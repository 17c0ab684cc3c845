/** The signals of Linux by their names. */
export const SIGNALS = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
  SIGRTMIN: 34,
  SIGRTMAX: 64,
} as const;

const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(SIGNALS).map(([name, number]) => [number, name]),
);

// As glibc's `strsignal` has them, from 1.
const TEXTS = [
  ...["Hangup", "Interrupt", "Quit", "Illegal instruction", "Trace/breakpoint trap", "Aborted", "Bus error"],
  ...["Floating point exception", "Killed", "User defined signal 1", "Segmentation fault"],
  ...["User defined signal 2", "Broken pipe", "Alarm clock", "Terminated", "Stack fault", "Child exited"],
  ...["Continued", "Stopped (signal)", "Stopped", "Stopped (tty input)", "Stopped (tty output)"],
  ...["Urgent I/O condition", "CPU time limit exceeded", "File size limit exceeded"],
  ...["Virtual timer expired", "Profiling timer expired", "Window changed", "I/O possible", "Power failure"],
  "Bad system call",
];

/** Those that Linux ignores when a program has set no handler. */
export const IGNORED: ReadonlySet<number> = new Set([
  SIGNALS.SIGCHLD,
  SIGNALS.SIGCONT,
  SIGNALS.SIGURG,
  SIGNALS.SIGWINCH,
]);

/** Those that stop a process until it is continued. */
export const STOPS: ReadonlySet<number> = new Set([
  SIGNALS.SIGSTOP,
  SIGNALS.SIGTSTP,
  SIGNALS.SIGTTIN,
  SIGNALS.SIGTTOU,
]);

const DUMPS_CORE: ReadonlySet<number> = new Set([
  SIGNALS.SIGABRT,
  SIGNALS.SIGBUS,
  SIGNALS.SIGFPE,
  SIGNALS.SIGILL,
  SIGNALS.SIGQUIT,
  SIGNALS.SIGSEGV,
  SIGNALS.SIGSYS,
  SIGNALS.SIGTRAP,
  SIGNALS.SIGXCPU,
  SIGNALS.SIGXFSZ,
]);

/** Whether Linux has a signal of that number. */
export function isSignal(number: number): boolean {
  return number >= 1 && number <= 64;
}

/** A signal's name: `SIGINT`. Those between SIGRTMIN and SIGRTMAX have none of their own. */
export function nameOfSignal(number: number): string {
  return NAMES.get(number) ?? `SIGRTMIN+${number - SIGNALS.SIGRTMIN}`;
}

/** The name of a number that has one, or null. */
export function ownNameOfSignal(number: number): string | null {
  return NAMES.get(number) ?? null;
}

/** What a signal means, as `strsignal` of C says it, or null for none. */
export function textOfSignal(number: number): string | null {
  if (number >= SIGNALS.SIGRTMIN && isSignal(number)) return `Real-time signal ${number - SIGNALS.SIGRTMIN}`;
  return TEXTS[number - 1] ?? null;
}

/** What a shell prints of a process that the signal has ended. */
export function shellText(number: number): string {
  const text = textOfSignal(number) ?? `Unknown signal ${number}`;
  return DUMPS_CORE.has(number) ? `${text} (core dumped)` : text;
}
