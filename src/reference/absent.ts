/** Sentences that explain why a part of Python's asyncio is not here. */
const REASONS = {
  socket:
    "There are no sockets here that a program uses by itself: openConnection, startServer and the loop’s createConnection, createServer and createDatagramEndpoint make them.",
  unix: "This runtime has no Unix sockets, because it has no files. In Python a program has them.",
  encryption: "There is no encryption here: connections stay inside the program.",
  file: "This runtime has no files that could be sent.",
  interface: "It is a part of openConnection and startServer, which make one for each connection.",
  process: "A page cannot start processes.",
  pipe: "This runtime has no pipes, and no file descriptors that a program could use.",
  thread: "There are no threads here that could call the loop from outside.",
  executor: "There is one executor, which is always there.",
  policy:
    "Deprecated: Python 3.16 will have no event loop policies. A runner’s loopFactory chooses the loop.",
  private: "The name begins with an underscore: it is for other implementations of tasks and loops.",
  awaitedBy: "The runtime itself records which task waits for which.",
  base: "There is one kind of loop, EventLoop, and one of servers, Server: they need no base class.",
} as const;

/** Names of asyncio, and members as `Class.name`, by the reason why they are not here. */
const ABSENT: Readonly<Record<keyof typeof REASONS, readonly string[]>> = {
  socket: [
    "EventLoop.connect_accepted_socket",
    "EventLoop.getaddrinfo",
    "EventLoop.getnameinfo",
    "EventLoop.sock_accept",
    "EventLoop.sock_connect",
    "EventLoop.sock_recv",
    "EventLoop.sock_recv_into",
    "EventLoop.sock_recvfrom",
    "EventLoop.sock_recvfrom_into",
    "EventLoop.sock_sendall",
    "EventLoop.sock_sendto",
  ],
  unix: [
    "open_unix_connection",
    "start_unix_server",
    "EventLoop.create_unix_connection",
    "EventLoop.create_unix_server",
  ],
  encryption: ["EventLoop.start_tls", "StreamWriter.start_tls"],
  file: ["SendfileNotAvailableError", "EventLoop.sendfile", "EventLoop.sock_sendfile"],
  interface: ["StreamReaderProtocol"],
  process: [
    "SubprocessProtocol",
    "SubprocessTransport",
    "create_subprocess_exec",
    "create_subprocess_shell",
    "EventLoop.subprocess_exec",
    "EventLoop.subprocess_shell",
  ],
  pipe: [
    "ReadTransport",
    "WriteTransport",
    "EventLoop.add_reader",
    "EventLoop.add_writer",
    "EventLoop.connect_read_pipe",
    "EventLoop.connect_write_pipe",
    "EventLoop.remove_reader",
    "EventLoop.remove_writer",
  ],
  thread: ["run_coroutine_threadsafe"],
  executor: ["EventLoop.set_default_executor"],
  policy: ["get_event_loop_policy", "set_event_loop_policy"],
  private: [
    "_enter_task",
    "_get_running_loop",
    "_leave_task",
    "_register_task",
    "_set_running_loop",
    "_unregister_task",
  ],
  awaitedBy: ["future_add_to_awaited_by", "future_discard_from_awaited_by"],
  base: ["AbstractEventLoop", "AbstractServer", "BaseEventLoop", "SelectorEventLoop"],
};

/** The sentence that explains why a name of asyncio is not here, by the name. */
export const absent: ReadonlyMap<string, string> = new Map(
  Object.entries(REASONS).flatMap(([reason, sentence]) =>
    Object.entries(ABSENT).flatMap(([key, names]) =>
      key === reason ? names.map((name): [string, string] => [name, sentence]) : [],
    ),
  ),
);
