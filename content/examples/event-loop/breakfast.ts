import asyncio from "asyncio";

async function boil(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(what, "is ready");
}

async function main() {
  await boil("tea", 1);
  await boil("egg", 2);
  await boil("rice", 3);
  print("breakfast!");
}

asyncio.run(main());
