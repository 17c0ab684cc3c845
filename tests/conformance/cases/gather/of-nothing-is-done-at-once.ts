import asyncio from "asyncio";

async function main() {
  const gathering = asyncio.gather();
  print(gathering.done(), await gathering);
}

asyncio.run(main());
