import asyncio from "asyncio";

function fail(): never {
  throw new ValueError("no protocol");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await loop.createServer(fail, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
