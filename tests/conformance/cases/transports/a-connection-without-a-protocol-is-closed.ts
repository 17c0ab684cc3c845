import asyncio from "asyncio";

function fail(): never {
  throw new ValueError("no protocol");
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print("served", await reader.read());
  writer.close();
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  try {
    await loop.createConnection(fail, "127.0.0.1", 8888);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  await asyncio.sleep(1);
  try {
    await loop.createDatagramEndpoint(fail, { localAddr: ["127.0.0.1", 9999] });
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  const [transport] = await loop.createDatagramEndpoint(() => new asyncio.DatagramProtocol(), {
    localAddr: ["127.0.0.1", 9999],
  });
  transport.close();
}

asyncio.run(main());
