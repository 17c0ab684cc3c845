import asyncio from "asyncio";

async function shout(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for await (const line of reader) {
    print("server got", line);
    writer.write(encode(line.decode().toUpperCase()));
    await writer.drain();
  }
  writer.close();
}

async function client(name: string) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  for (const word of ["one", "two"]) {
    writer.write(encode(`${name} ${word}\n`));
    print(name, "got", await reader.readline());
    await asyncio.sleep(1);
  }
  writer.close();
  await writer.waitClosed();
}

async function main() {
  const server = await asyncio.startServer(shout, "127.0.0.1", 8888);
  await asyncio.gather(client("Ada"), client("Grace"));
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
