import asyncio from "asyncio";

async function ask(server: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `${server} answers`;
}

async function main() {
  const lines = await asyncio.gather(ask("Oslo", 1), ask("Rome", 9), ask("Bern", 2));
  for (const line of lines) print(line);
}

asyncio.run(main());
