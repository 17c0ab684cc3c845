/** How the names begin of coroutines that shut something down, when the program itself is over. */
const AT_THE_END = "BaseEventLoop.shutdown_";
/** A private coroutine of the loop, such as the one that accepts a connection. */
const PRIVATE = /^Base(?:Selector)?EventLoop\._/;

/** Whether a task belongs to the end of a loop's run. @param coroutine the name of its coroutine */
export function endsLoop(coroutine: string): boolean {
  return coroutine.startsWith(AT_THE_END);
}

/** Whether the loop makes such tasks for itself. @param coroutine the name of a task's coroutine */
export function isOfTheLoop(coroutine: string): boolean {
  return endsLoop(coroutine) || PRIVATE.test(coroutine);
}
