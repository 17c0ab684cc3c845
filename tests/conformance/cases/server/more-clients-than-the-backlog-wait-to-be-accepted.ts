import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(await reader.readline());
  writer.close();
}

async function client(number: number) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(`${number}\n`));
  print(await reader.read());
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888, { backlog: 1 });
  await asyncio.gather(...range(6).map(client));
}

asyncio.run(main());
