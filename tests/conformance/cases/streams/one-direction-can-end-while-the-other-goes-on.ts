import asyncio from "asyncio";

async function total(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const numbers = (await reader.read()).decode().split(" ");
  await asyncio.sleep(1);
  writer.write(encode(str(sum(numbers.map(Number)))));
  writer.writeEof();
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(total, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(writer.canWriteEof());
  writer.writelines([encode("1 "), encode("2 "), encode("39")]);
  writer.writelines([]);
  writer.writeEof();
  for (const write of [() => writer.write(encode("more")), () => writer.writelines([encode("more")])]) {
    try {
      write();
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      print(error);
    }
  }
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
