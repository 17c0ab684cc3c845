import asyncio from "asyncio";

async function echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const line = await reader.readline();
  print("server", line);
  writer.write(line);
  await writer.drain();
  writer.close();
  await writer.waitClosed();
}

async function main() {
  const server = await asyncio.startServer(echo, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello\n"));
  print("client", await reader.readline());
  print("end", await reader.read());
  writer.close();
  await writer.waitClosed();
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
