import asyncio from "asyncio";

async function boil(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(what, "is ready");
}

async function main() {
  const tea = asyncio.createTask(boil("tea", 1));
  const egg = asyncio.createTask(boil("egg", 2));
  const rice = asyncio.createTask(boil("rice", 3));
  await tea;
  await egg;
  await rice;
  print("breakfast!");
}

asyncio.run(main());
