import asyncio from "asyncio";
import socket from "socket";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode(str(writer.getExtraInfo("sockname"))));
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, ["127.0.0.1", "::1", "127.0.0.1"], 8888);
  print(server);
  for (const host of ["127.0.0.1", "::1"]) {
    const [reader, writer] = await asyncio.openConnection(host, 8888);
    print(await reader.read());
    writer.close();
  }
  server.close();
  print(await asyncio.startServer(serve, "127.0.0.1", 0));
  print(await asyncio.startServer(serve, null, 8889));
  print(await asyncio.startServer(serve, "", 8890));
  print(await asyncio.startServer(serve, null, 8891, { family: socket.AF_INET6 }));
  for (const host of [null, "127.0.0.1"]) {
    const [reader, writer] = await asyncio.openConnection(host, 8889);
    print(await reader.read());
    writer.close();
  }
}

asyncio.run(main());
