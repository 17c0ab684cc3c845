import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("first");
}

async function main() {
  for (const turn of asyncio.asCompleted([asyncio.sleep(2, "second"), fails()])) {
    try {
      print(await turn);
    } catch (error) {
      print(repr(error));
    }
  }
}

asyncio.run(main());
