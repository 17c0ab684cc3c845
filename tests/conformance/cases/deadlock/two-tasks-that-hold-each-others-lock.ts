import asyncio from "asyncio";

async function cook(first: asyncio.Lock, second: asyncio.Lock) {
  await using one = await first.hold();
  await asyncio.sleep(1);
  await using other = await second.hold();
  print("not reached");
}

async function main() {
  const knife = new asyncio.Lock();
  const board = new asyncio.Lock();
  await asyncio.gather(cook(knife, board), cook(board, knife));
}

asyncio.run(main());
