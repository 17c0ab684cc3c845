// Ctrl-C at 60
import asyncio from "asyncio";

async function main() {
  await new asyncio.Event().wait();
}

asyncio.run(main());
