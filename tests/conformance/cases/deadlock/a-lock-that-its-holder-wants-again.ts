import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  await lock.acquire();
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
