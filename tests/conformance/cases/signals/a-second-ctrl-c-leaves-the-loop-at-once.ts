// Ctrl-C at 1, 2
import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("cleaning up");
    await asyncio.sleep(5);
    print("not reached");
  }
}

try {
  asyncio.run(main());
} catch (interrupt) {
  if (!(interrupt instanceof KeyboardInterrupt)) throw interrupt;
  print(repr(interrupt), repr(interrupt.__context__));
}
