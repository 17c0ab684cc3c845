import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print(reader);
  print(writer);
  print(writer.getExtraInfo("socket"));
  print(writer.getExtraInfo("sockname"), writer.getExtraInfo("peername"));
  print(writer.getExtraInfo("cipher"), writer.getExtraInfo("cipher", "none"));
  writer.close();
  print(writer);
}

async function main() {
  const server = await asyncio.startServer(serve, "::1", 8888);
  print(server, server.sockets, server.isServing(), server.getLoop() === asyncio.getRunningLoop());
  const [reader, writer] = await asyncio.openConnection("::1", 8888, { limit: 100 });
  print(await reader.read(), reader);
  print(writer.getExtraInfo("socket").getpeername());
  writer.close();
  await writer.waitClosed();
  print(writer, writer.getExtraInfo("socket"));
  server.close();
  print(server, server.sockets, server.isServing());
}

asyncio.run(main());
