import asyncio from "asyncio";

async function main() {
  asyncio.currentTask().cancel("enough");
  await asyncio.sleep(1);
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
