// The only door to the runtime.
export { getEventLoop, getRunningLoop, newEventLoop, setEventLoop, createTask } from "./loop/running-loop.ts";
export type { ExceptionContext, TaskOptions } from "./state/loop-types.ts";
export type { AsCompleted, AsCompletedOptions, Completed } from "./tasks/as-completed.ts";
export { asCompleted } from "./tasks/as-completed.ts";
export { AsyncGenerator } from "./coroutines/async-generators.ts";
export type { ExceptionHandler, TaskFactory } from "./loop/event-loop.ts";
export { EventLoop } from "./loop/event-loop.ts";
export { Barrier } from "./sync/barrier.ts";
export type { Callback } from "./futures/callbacks.ts";
export type { Clock, RealTimeHost } from "./state/clock.ts";
export { RealClock, VirtualClock } from "./state/clock.ts";
export { Condition } from "./sync/condition.ts";
export type { ContextOption } from "./contextvars.ts";
export { Context, ContextVar, copyContext, Token } from "./contextvars.ts";
export type { Awaitable } from "./coroutines/coroutines.ts";
export { Coroutine, iscoroutine } from "./coroutines/coroutines.ts";
export { iscoroutinefunction } from "./coroutines/iscoroutinefunction.ts";
export { wrapFuture } from "./futures/native-promises.ts";
export type { TaskConstructor } from "./tasks/eager-tasks.ts";
export { createEagerTaskFactory, eagerTaskFactory } from "./tasks/eager-tasks.ts";
export { ensureFuture } from "./tasks/ensure-future.ts";
export { Event } from "./sync/event.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./exceptions/exception-groups.ts";
export type { CallGraphOptions } from "./tasks/call-graph.ts";
export {
  captureCallGraph,
  formatCallGraph,
  FrameCallGraphEntry,
  FutureCallGraph,
  printCallGraph,
} from "./tasks/call-graph.ts";
export { Handle, TimerHandle } from "./futures/handles.ts";
export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BrokenBarrierError,
  CancelledError,
  EOFError,
  Exception,
  GeneratorExit,
  ImportError,
  IndexError,
  InvalidStateError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  ModuleNotFoundError,
  NotImplementedError,
  OverflowError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  ValueError,
  ZeroDivisionError,
} from "./exceptions/exceptions.ts";
export {
  BlockingIOError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  OSError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} from "./exceptions/os-errors.ts";
export { IncompleteReadError, LimitOverrunError } from "./exceptions/stream-errors.ts";
export { AF_INET, AF_INET6, SOCK_DGRAM, SOCK_STREAM, SocketConstant } from "./network/constants.ts";
export type { SocketAddress } from "./network/addresses.ts";
export type { Port } from "./network/host-names.ts";
export { gaierror } from "./network/system-errors.ts";
export { TransportSocket } from "./network/transport-sockets.ts";
export type { ConnectionOptions } from "./transports/create-connection.ts";
export type { DatagramOptions } from "./transports/create-datagram-endpoint.ts";
export type { ServerHost, ServerOptions } from "./transports/create-server.ts";
export { BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol } from "./transports/protocols.ts";
export { Server } from "./transports/server.ts";
export type { StreamProtocol } from "./transports/socket-transport.ts";
export type { WriteBufferLimits } from "./transports/transports.ts";
export { BaseTransport, DatagramTransport, Transport } from "./transports/transports.ts";
export type { OpenConnectionOptions, StartServerOptions, StreamOptions } from "./streams/open.ts";
export { openConnection, startServer } from "./streams/open.ts";
export type { ClientConnected } from "./streams/stream-protocol.ts";
export { StreamReader } from "./streams/stream-reader.ts";
export { StreamWriter } from "./streams/stream-writer.ts";
export { Bytes, encode } from "./bytes/bytes.ts";
export type { UndecodableBytes } from "./bytes/utf-8.ts";
export { UnicodeDecodeError, UnicodeEncodeError, UnicodeError } from "./bytes/unicode-errors.ts";
export type { DoneCallback } from "./futures/done-callbacks.ts";
export type { FutureState } from "./futures/futures.ts";
export { Future, isfuture } from "./futures/futures.ts";
export type { GatherOptions, Results, ResultsOrExceptions } from "./tasks/gather.ts";
export { gather } from "./tasks/gather.ts";
export { LockGuard } from "./sync/lock-guard.ts";
export type { Instrument } from "./state/instrument.ts";
export type {
  Callable,
  FunctionPlace,
  InterpreterOptions,
  ProgramSource,
  SourceFrame,
} from "./state/interpreter.ts";
export { Interpreter, interpreter, MODULE_FRAME, withInterpreter } from "./state/interpreter.ts";
export { Lock } from "./sync/locks.ts";
export { isClass, makeTuple, nameClass, typeName, isCallable, PARTIAL } from "./text/python-types.ts";
export { lessThan, sortedList } from "./text/ordering.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./sync/queues.ts";
export { exceptionLine, floatRepr, isPlainObject, repr, str } from "./text/repr.ts";
export type { RunnerOptions } from "./scopes/runners.ts";
export { run, Runner } from "./scopes/runners.ts";
export { BoundedSemaphore, Semaphore } from "./sync/semaphore.ts";
export type { Disposition, SignalHandler } from "./signals/signals.ts";
export { defaultIntHandler, Handlers, interruptAt, SIG_DFL, SIG_IGN, signalsOf } from "./signals/signals.ts";
export { isSignal, ownNameOfSignal, SIGNALS, textOfSignal } from "./signals/signal-numbers.ts";
export { shield } from "./tasks/shield.ts";
export { sleep } from "./tasks/sleep.ts";
export { TaskGroup } from "./scopes/taskgroups.ts";
export type { StackFrame } from "./coroutines/stack-frames.ts";
export { allTasks, currentTask } from "./tasks/current-task.ts";
export { Task } from "./tasks/tasks.ts";
export { toThread } from "./loop/threads.ts";
export { Timeout, timeout, timeoutAt, waitFor } from "./scopes/timeouts.ts";
export type { TracebackFrame } from "./exceptions/traceback.ts";
export { formatException, framesOf, addCallersEntry } from "./exceptions/traceback.ts";
export type { ReturnWhen, WaitOptions } from "./tasks/wait.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./tasks/wait.ts";
export {
  __addDisposableResource,
  __asyncDelegator,
  __asyncGenerator,
  __asyncValues,
  __at,
  __await,
  __awaiter,
  __disposeResources,
  __endExcept,
  __beginExcept,
  __withRaiseContext,
  __raisedInExcept,
  __yield,
} from "./compiled/helpers.ts";
