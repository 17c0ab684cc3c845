import asyncio from "asyncio";

async function summed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  let total = 0;
  let count = 0;
  for (;;) {
    const data = await reader.read(65_537);
    if (data.length === 0) break;
    count += data.length;
    total = (total * 31 + data[0]! * 7 + data.at(-1)! + data.length) % 1_000_003;
  }
  writer.write(encode(`${count} ${total}`));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(summed, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  for (const number of range(40)) {
    writer.write(new Bytes([1, 100, 70_000, 200_000][number % 4]!).fill(number));
    await writer.drain();
  }
  writer.writeEof();
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
