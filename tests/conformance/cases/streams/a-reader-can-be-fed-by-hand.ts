import asyncio from "asyncio";

async function main() {
  const reader = new asyncio.StreamReader();
  reader.feedData(encode("one\ntwo"));
  print(await reader.readline(), reader);
  const task = asyncio.createTask(reader.readline());
  await asyncio.sleep(0);
  reader.feedData(encode("\nthree"));
  print(await task);
  reader.feedEof();
  print(await reader.readline(), reader.atEof(), await reader.readline());
  try {
    reader.feedData(encode("more"));
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    print(repr(error));
  }
  reader.setException(new ValueError("broken"));
  for (const read of [reader.read(), reader.readline(), reader.readexactly(1)]) {
    try {
      await read;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error), error === reader.exception());
    }
  }
  try {
    new asyncio.StreamReader({ limit: 0 });
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  try {
    await reader.readexactly(-1);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
