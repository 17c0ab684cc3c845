import asyncio from "asyncio";

async function name(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode(str(writer.getExtraInfo("socket").fileno())));
  writer.close();
}

async function main() {
  const first = await asyncio.startServer(name, "127.0.0.1", 8888);
  for (const host of ["127.0.0.1", "0.0.0.0", "localhost"]) {
    try {
      await asyncio.startServer(name, host, 8888);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      print(repr(error));
    }
  }
  first.close();
  const servers = [];
  for (const _ of range(2)) {
    servers.push(await asyncio.startServer(name, "127.0.0.1", 8888, { reusePort: true }));
  }
  for (const _ of range(4)) {
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    print(await reader.read());
    writer.close();
  }
  for (const server of servers) server.close();
}

asyncio.run(main());
