import asyncio from "asyncio";

async function job() {
  print("never");
}

try {
  asyncio.gather(job());
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
