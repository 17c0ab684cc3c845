/** A page of the reference. Its example is `content/examples/reference/<slug>`. */
export interface ReferencePage {
  readonly slug: string;
  readonly title: string;
  /** The exports that it describes, by module and name, in order; the page's summary is that of the first. */
  readonly entries: readonly string[];
}

/** Related pages. */
export interface ReferenceGroup {
  readonly title: string;
  readonly pages: readonly ReferencePage[];
}

/** A page named after the first export that it describes; names without a module are those of `asyncio`. */
function page(slug: string, ...names: readonly [first: string, ...others: string[]]): ReferencePage {
  const entries = names.map((name) => (name.includes(".") ? name : `asyncio.${name}`));
  return { slug, title: names[0].replace(/^.*\./, ""), entries };
}

/** As {@link page}, with a title of its own. */
function titled(
  slug: string,
  title: string,
  ...names: readonly [first: string, ...others: string[]]
): ReferencePage {
  return { ...page(slug, ...names), title };
}

/** The pages of the reference, in the order of its index. */
export const contents: readonly ReferenceGroup[] = [
  {
    title: "Run a program",
    pages: [
      titled("run", "run", "run", "RunnerOptions"),
      page("runner", "Runner"),
      page("sleep", "sleep"),
      page("to-thread", "toThread"),
    ],
  },
  {
    title: "Tasks and futures",
    pages: [
      page("create-task", "createTask", "TaskOptions"),
      page("task", "Task", "StackFrame"),
      page("future", "Future", "Awaitable"),
      page("ensure-future", "ensureFuture", "wrapFuture", "isfuture", "iscoroutine", "iscoroutinefunction"),
      titled("current-task", "currentTask, allTasks", "currentTask", "allTasks"),
      titled(
        "eager-tasks",
        "Eager tasks",
        "eagerTaskFactory",
        "createEagerTaskFactory",
        "TaskFactory",
        "TaskConstructor",
      ),
    ],
  },
  {
    title: "Wait for several",
    pages: [
      page("gather", "gather", "GatherOptions"),
      page(
        "wait",
        "wait",
        "WaitOptions",
        "ReturnWhen",
        "FIRST_COMPLETED",
        "FIRST_EXCEPTION",
        "ALL_COMPLETED",
      ),
      page("as-completed", "asCompleted", "AsCompletedOptions", "AsCompleted", "Completed"),
      page("task-group", "TaskGroup"),
    ],
  },
  {
    title: "Limits and protection",
    pages: [
      page("timeout", "timeout", "timeoutAt", "Timeout"),
      page("wait-for", "waitFor"),
      page("shield", "shield"),
    ],
  },
  {
    title: "Locks",
    pages: [
      page("lock", "Lock", "LockGuard"),
      page("event", "Event"),
      page("condition", "Condition"),
      page("semaphore", "Semaphore"),
      page("bounded-semaphore", "BoundedSemaphore"),
      page("barrier", "Barrier", "BrokenBarrierError"),
    ],
  },
  {
    title: "Queues",
    pages: [
      page("queue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"),
      page("priority-queue", "PriorityQueue"),
      page("lifo-queue", "LifoQueue"),
    ],
  },
  {
    title: "The event loop",
    pages: [
      page("event-loop", "EventLoop", "ExceptionHandler", "ExceptionContext"),
      titled(
        "running-loop",
        "getRunningLoop and others",
        "getRunningLoop",
        "getEventLoop",
        "newEventLoop",
        "setEventLoop",
      ),
      titled(
        "call-graph",
        "Call graphs",
        "captureCallGraph",
        "formatCallGraph",
        "printCallGraph",
        "CallGraphOptions",
        "FutureCallGraph",
        "FrameCallGraphEntry",
      ),
      titled("handle", "Handle, TimerHandle", "Handle", "TimerHandle", "ContextOption"),
    ],
  },
  {
    title: "The network",
    pages: [
      page(
        "open-connection",
        "openConnection",
        "OpenConnectionOptions",
        "StreamOptions",
        "ConnectionOptions",
        "Port",
      ),
      page(
        "start-server",
        "startServer",
        "StartServerOptions",
        "ServerOptions",
        "ServerHost",
        "ClientConnected",
      ),
      page("stream-reader", "StreamReader", "IncompleteReadError", "LimitOverrunError"),
      page("stream-writer", "StreamWriter"),
      page("server", "Server"),
      page("protocol", "Protocol", "BaseProtocol", "BufferedProtocol", "StreamProtocol"),
      page("transport", "Transport", "BaseTransport", "WriteBufferLimits", "SocketAddress"),
      titled("datagrams", "Datagrams", "DatagramProtocol", "DatagramTransport", "DatagramOptions"),
    ],
  },
  {
    title: "Exceptions",
    pages: [
      titled(
        "exceptions",
        "CancelledError and others",
        "CancelledError",
        "InvalidStateError",
        "TimeoutError",
      ),
      titled("exception-group", "ExceptionGroup", "builtins.ExceptionGroup", "builtins.BaseExceptionGroup"),
      titled(
        "python-exceptions",
        "Python’s exceptions",
        "builtins.Exception",
        "builtins.BaseException",
        "builtins.ArithmeticError",
        "builtins.AssertionError",
        "builtins.AttributeError",
        "builtins.BlockingIOError",
        "builtins.BrokenPipeError",
        "builtins.ConnectionAbortedError",
        "builtins.ConnectionError",
        "builtins.ConnectionRefusedError",
        "builtins.ConnectionResetError",
        "builtins.EOFError",
        "builtins.GeneratorExit",
        "builtins.ImportError",
        "builtins.IndexError",
        "builtins.KeyboardInterrupt",
        "builtins.KeyError",
        "builtins.LookupError",
        "builtins.ModuleNotFoundError",
        "builtins.NotImplementedError",
        "builtins.OSError",
        "builtins.PermissionError",
        "builtins.ProcessLookupError",
        "builtins.RuntimeError",
        "builtins.StopAsyncIteration",
        "builtins.StopIteration",
        "builtins.SystemExit",
        "builtins.UnicodeDecodeError",
        "builtins.UnicodeEncodeError",
        "builtins.UnicodeError",
        "builtins.ValueError",
        "builtins.OverflowError",
        "builtins.ZeroDivisionError",
      ),
    ],
  },
  {
    title: "Beside asyncio",
    pages: [
      titled(
        "contextvars",
        "Context variables",
        "contextvars.ContextVar",
        "contextvars.Token",
        "contextvars.Context",
        "contextvars.copyContext",
      ),
      page("partial", "functools.partial", "functools.Partial"),
      titled(
        "random",
        "The random module",
        "random.seed",
        "random.random",
        "random.uniform",
        "random.randint",
        "random.randrange",
        "random.choice",
        "random.sample",
        "random.shuffle",
      ),
      titled("bytes", "Bytes", "builtins.Bytes", "builtins.encode"),
      titled(
        "socket",
        "The socket module",
        "socket.gaierror",
        "socket.TransportSocket",
        "socket.AF_INET",
        "socket.AF_INET6",
        "socket.SOCK_STREAM",
        "socket.SOCK_DGRAM",
        "socket.SocketConstant",
      ),
      titled("time", "The time module", "time.time", "time.monotonic", "time.perfCounter", "time.sleep"),
      titled(
        "signal",
        "Signals",
        "signal.signal",
        "signal.getsignal",
        "signal.raiseSignal",
        "signal.alarm",
        "signal.setitimer",
        "signal.getitimer",
        "signal.pause",
        "signal.strsignal",
        "signal.Signals",
        "signal.Signal",
        "signal.SignalHandler",
        "signal.defaultIntHandler",
        "signal.SIG_DFL",
        "signal.SIG_IGN",
        "signal.SIGHUP",
        "signal.SIGINT",
        "signal.SIGQUIT",
        "signal.SIGABRT",
        "signal.SIGKILL",
        "signal.SIGUSR1",
        "signal.SIGUSR2",
        "signal.SIGPIPE",
        "signal.SIGALRM",
        "signal.SIGTERM",
        "signal.SIGCHLD",
        "signal.SIGCONT",
        "signal.SIGSTOP",
        "signal.SIGTSTP",
        "signal.SIGWINCH",
        "signal.ITIMER_REAL",
        "signal.ITIMER_VIRTUAL",
        "signal.ITIMER_PROF",
        "os.kill",
        "os.getpid",
      ),
      titled(
        "builtins",
        "Builtins",
        "builtins.print",
        "builtins.PrintOptions",
        "builtins.input",
        "builtins.repr",
        "builtins.str",
        "builtins.len",
        "builtins.range",
        "builtins.enumerate",
        "builtins.sorted",
        "builtins.sum",
        "builtins.tuple",
        "builtins.type",
      ),
    ],
  },
];

/** All pages, in their order. */
export const referencePages: readonly ReferencePage[] = contents.flatMap(({ pages }) => pages);

/** The paths of the entries and their members, by the names that doc comments and signatures use. */
const places: ReadonlyMap<string, string> = new Map(
  referencePages
    .flatMap(({ slug, entries }) =>
      entries.map((id, index): [string, string] => {
        const name = id.replace(/^.*\./, "");
        return [name, index === 0 ? `${slug}/` : `${slug}/#${name}`];
      }),
    )
    // When two modules export the same name, it means that of the first one in the contents.
    .toReversed(),
);

/**
 * The place of a description, as a path below `reference/`.
 *
 * @param name for example `gather`, `Task` or `Task.cancel`
 * @returns for example `task/#Task.cancel`; null when no page describes it
 */
export function placeOf(name: string): string | null {
  const [owner = name, member] = name.split(".");
  const place = places.get(owner);
  if (place === undefined) return null;
  return member === undefined ? place : `${place.replace(/#.*/s, "")}#${name}`;
}
