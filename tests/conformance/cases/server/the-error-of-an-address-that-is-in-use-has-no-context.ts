import asyncio from "asyncio";

async function main() {
  const server = await asyncio.startServer(print, "127.0.0.1", 8888);
  try {
    throw new ValueError("outer");
  } catch {
    try {
      await asyncio.startServer(print, "127.0.0.1", 8888);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      print(error.__cause__, error.__suppress_context__, repr(error.__context__));
    }
  }
  server.close();
  await using running = server;
  await asyncio.startServer(print, "127.0.0.1", 8888);
  await asyncio.startServer(print, "127.0.0.1", 8888);
}

asyncio.run(main());
