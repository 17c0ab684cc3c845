import asyncio from "asyncio";

async function boil(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(what, "is ready");
}

async function main() {
  await asyncio.createTask(boil("tea", 1));
  await asyncio.createTask(boil("egg", 2));
  await asyncio.createTask(boil("rice", 3));
  print("breakfast!");
}

asyncio.run(main());
