import asyncio from "asyncio";

try {
  asyncio.timeout(1);
} catch (error) {
  print(error);
}
