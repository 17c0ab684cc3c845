const SOCKETS =
  "a program here makes no sockets itself: write asyncio.openConnection, asyncio.startServer, or the loop’s " +
  "createConnection, createServer and createDatagramEndpoint";
const UNIX_SOCKETS =
  "there are no Unix sockets here, because there are no files: write asyncio.startServer and " +
  "asyncio.openConnection with the host 127.0.0.1 and a port";

/** What to write instead of something that Python's modules have and those here have not. */
const ADVICE: Readonly<Record<string, string>> = {
  "socket.socket": SOCKETS,
  "socket.create_connection": SOCKETS,
  "socket.create_server": SOCKETS,
  "socket.socketpair": SOCKETS,
  "asyncio.open_unix_connection": UNIX_SOCKETS,
  "asyncio.start_unix_server": UNIX_SOCKETS,
};

/**
 * What to write instead of a member that a module has in Python only.
 *
 * @param name in either spelling.
 * @returns null when there is no advice.
 */
export function adviceOn(module: string, name: string): string | null {
  const key = `${module}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  return Object.hasOwn(ADVICE, key) ? (ADVICE[key] ?? null) : null;
}
