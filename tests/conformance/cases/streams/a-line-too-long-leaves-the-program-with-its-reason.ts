import asyncio from "asyncio";

async function main() {
  const reader = new asyncio.StreamReader({ limit: 4 });
  reader.feedData(encode("too long\nshort"));
  for (const _ of range(2)) {
    try {
      print(await reader.readline());
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      asyncio.getRunningLoop().callExceptionHandler({ message: "read", exception: error });
    }
  }
  reader.feedData(encode("too long\n"));
  await reader.readline();
}

asyncio.run(main());
