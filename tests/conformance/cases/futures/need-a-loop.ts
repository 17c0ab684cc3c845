import asyncio from "asyncio";

try {
  new asyncio.Future();
} catch (error) {
  print(str(error).slice(0, 34));
}
