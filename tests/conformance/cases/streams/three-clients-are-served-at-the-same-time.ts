import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  await asyncio.sleep(Number(name));
  writer.write(encode(`bye ${name}\n`));
  writer.close();
}

async function client(name: string) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(`${name}\n`));
  print(name, await reader.read());
  writer.close();
  await writer.waitClosed();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await using running = server;
  await asyncio.gather(client("3"), client("1"), client("2"));
}

asyncio.run(main());
