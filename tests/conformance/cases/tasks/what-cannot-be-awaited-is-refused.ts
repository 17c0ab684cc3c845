import asyncio from "asyncio";

async function main() {
  for (const value of [5, "text", null, [1]]) {
    try {
      await value;
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());
