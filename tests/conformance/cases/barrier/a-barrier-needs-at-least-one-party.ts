import asyncio from "asyncio";

for (const parties of [0, -2]) {
  try {
    new asyncio.Barrier(parties);
  } catch (error) {
    print(error);
  }
}
