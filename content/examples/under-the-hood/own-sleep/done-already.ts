import asyncio from "asyncio";

async function sleep(seconds: number) {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<null>();

  function wake() {
    future.setResult(null);
  }

  wake();
  await future;
}

async function boil(what: string, seconds: number) {
  print(what, "is put on");
  await sleep(seconds);
  print(what, "is ready");
}

async function main() {
  await asyncio.gather(boil("tea", 2), boil("egg", 1));
}

asyncio.run(main());
