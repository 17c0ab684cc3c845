import asyncio from "asyncio";

async function main() {
  print("never");
}

const runner = new asyncio.Runner();
runner.getLoop();
runner.close();
runner.close();
try {
  runner.getLoop();
} catch (error) {
  print(error);
}
const coroutine = main();
try {
  runner.run(coroutine);
} catch (error) {
  print(error);
}
coroutine.close();
