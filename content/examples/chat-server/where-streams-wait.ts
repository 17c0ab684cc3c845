import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("hello\nwelcome\n"));
  await writer.drain();
  const line = await reader.readline();
  print("the server reads", line.decode().trim());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  const first = await reader.readline();
  const second = await reader.readline();
  print("the client reads", first.decode().trim(), second.decode().trim());
  writer.write(encode("bye\n"));
  await writer.drain();
  const rest = await reader.read();
  print("the rest has", rest.length, "bytes");
  writer.close();
  server.close();
}

asyncio.run(main());
