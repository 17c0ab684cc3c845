import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const seconds = Number((await reader.readline()).decode());
  await asyncio.sleep(seconds);
  writer.write(encode("done\n"));
  await writer.drain();
  writer.close();
}

async function client(name: string, seconds: number) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(name, "is connected");
  writer.write(encode(`${seconds}\n`));
  print(name, "has written");
  await reader.readline();
  print(name, "has an answer");
  writer.close();
}

async function main() {
  {
    await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
    await asyncio.gather(client("ada", 2), client("bob", 1));
  }
  print("the server is closed");
}

asyncio.run(main());
