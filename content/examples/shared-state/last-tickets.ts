import asyncio from "asyncio";

const counter = new asyncio.Lock();
let tickets = 3;

async function buy(name: string) {
  await using held = await counter.hold();
  const left = tickets;
  await asyncio.sleep(1);
  tickets = left - 1;
  print(name, "pays, and there are", tickets);
}

async function main() {
  await asyncio.gather(buy("Ada"), buy("Grace"), buy("Alan"));
  print("left:", tickets);
}

asyncio.run(main());
