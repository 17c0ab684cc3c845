import asyncio from "asyncio";

async function main() {
  for (const port of [65536, -1, "no-such-service", "http"]) {
    try {
      print(await asyncio.startServer(print, "127.0.0.1", port));
    } catch (error) {
      if (!(error instanceof OSError || error instanceof OverflowError)) throw error;
      print(repr(error));
    }
  }
  try {
    await asyncio.openConnection("127.0.0.1", 65536);
  } catch (error) {
    if (!(error instanceof OverflowError)) throw error;
    print(repr(error));
  }
  for (const make of [asyncio.startServer(print), asyncio.openConnection()]) {
    try {
      await make;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error));
    }
  }
}

asyncio.run(main());
