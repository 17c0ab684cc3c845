import asyncio from "asyncio";

async function main() {
  for (const host of ["127.0.0.1", "::1", "localhost"]) {
    try {
      await asyncio.openConnection(host, 8888);
    } catch (error) {
      if (!(error instanceof ConnectionRefusedError)) throw error;
      print(repr(error), error.errno, error.strerror, error);
    }
  }
  try {
    await asyncio.openConnection(null, 8888);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
