import asyncio from "asyncio";

async function main() {
  const server = await asyncio.startServer(print, "127.0.0.1", 8888);
  server.close();
  try {
    await server.startServing();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(repr(error), server.isServing());
  }
  await server.waitClosed();
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
