import asyncio from "asyncio";

async function silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writers.push(writer);
}

async function main() {
  await asyncio.startServer(silent, "127.0.0.1", 8888);
  const [reader] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.readline());
}

const writers: asyncio.StreamWriter[] = [];
try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(str(error).includes("deadlock"));
}
