import asyncio from "asyncio";

async function main() {
  await asyncio.openConnection("127.0.0.1", 8888);
}

asyncio.run(main());
