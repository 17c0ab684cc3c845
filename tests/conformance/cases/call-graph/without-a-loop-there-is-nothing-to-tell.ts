import asyncio from "asyncio";

try {
  asyncio.captureCallGraph();
} catch (error) {
  print(error);
}
