import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  const loop = asyncio.getRunningLoop();
  print(`${loop.time().toFixed(1)} hello, ${name}`);
}

const runner = new asyncio.Runner();
runner.run(greet("Ada"));
runner.run(greet("Grace"));
print("the loop is closed:", runner.getLoop().isClosed());
runner.close();
