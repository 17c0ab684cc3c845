import asyncio from "asyncio";

async function main() {}

for (const value of [7, main]) {
  try {
    asyncio.run(value);
  } catch (error) {
    print(error);
  }
}
