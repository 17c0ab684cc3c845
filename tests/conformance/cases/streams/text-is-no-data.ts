import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print(await reader.read());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  // @ts-expect-error -- the editor says so, too
  for (const write of [() => writer.write("text"), () => writer.writelines(["text"])]) {
    try {
      write();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(repr(error));
    }
  }
  writer.close();
  server.close();
}

asyncio.run(main());
