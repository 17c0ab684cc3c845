import asyncio from "asyncio";

async function boil(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(what, "is ready");
}

async function main() {
  const tea = boil("tea", 1);
  const egg = boil("egg", 2);
  const rice = boil("rice", 3);
  await tea;
  await egg;
  await rice;
  print("breakfast!");
}

asyncio.run(main());
