import asyncio from "asyncio";

async function job() {
  print("never");
}

async function main() {
  for (const limit of [0, -1]) {
    try {
      await asyncio.waitFor(job(), limit);
    } catch (error) {
      print(repr(error));
    }
  }
}

asyncio.run(main());
