import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const value of ["x".repeat(100), range(20), { key: "value" }, tuple([tuple([1, 2]), tuple([3, 4])])]) {
    const future = loop.createFuture();
    future.setResult(value);
    print(future);
  }
}

asyncio.run(main());
