import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const begin = loop.time();

function say(word: string) {
  print(`${(loop.time() - begin).toFixed(1)} s: ${word}`);
}

loop.callLater(2, say, "after two seconds");
loop.callLater(1, say, "after one second");
loop.callSoon(say, "soon");
loop.callLater(2.5, () => loop.stop());
loop.runForever();
print("running:", loop.isRunning());

async function answer() {
  return 42;
}

print(loop.runUntilComplete(answer()));
loop.close();
print("closed:", loop.isClosed());
