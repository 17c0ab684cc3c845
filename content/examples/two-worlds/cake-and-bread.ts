import asyncio from "asyncio";

async function bake(what: string) {
  print(what, "is in the oven");
  await asyncio.sleep(1);
  print(what, "is baked");
}

function orderCake() {
  print("cake is ordered");
  return bake("cake");
}

function orderBread() {
  print("bread is ordered");
  return asyncio.createTask(bake("bread"));
}

async function main() {
  const cake = orderCake();
  const bread = orderBread();
  print("main waits");
  await bread;
  await cake;
}

asyncio.run(main());
