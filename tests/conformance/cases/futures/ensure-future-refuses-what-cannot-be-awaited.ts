import asyncio from "asyncio";

async function main() {
  for (const value of [7, "text", [1], null]) {
    try {
      asyncio.ensureFuture(value);
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());
