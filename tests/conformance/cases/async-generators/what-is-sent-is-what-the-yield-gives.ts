import asyncio from "asyncio";

async function* echo() {
  let received = yield "ready";
  while (received !== null) {
    received = yield received * 2;
  }
}

async function main() {
  const generator = echo();
  print((await generator.next(null)).value);
  print((await generator.next(1)).value, (await generator.next(21)).value);
  await generator.return();
}

asyncio.run(main());
