import asyncio from "asyncio";

async function connect() {
  for (const attempt of range(5)) {
    try {
      return await asyncio.openConnection("localhost", 8888);
    } catch (error) {
      if (!(error instanceof ConnectionRefusedError)) throw error;
      print("attempt", attempt, error);
      await asyncio.sleep(2 ** attempt);
    }
  }
  return null;
}

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.writelines([encode("welcome"), encode("\n")]);
  await writer.drain();
  writer.close();
}

async function main() {
  const connecting = asyncio.createTask(connect());
  await asyncio.sleep(4);
  await using server = await asyncio.startServer(serve, "localhost", 8888);
  const [reader, writer] = (await connecting)!;
  print(await reader.readline(), Math.round(asyncio.getRunningLoop().time()));
  writer.close();
}

asyncio.run(main());
