import asyncio from "asyncio";
import random from "random";

async function guess(name: string) {
  await asyncio.sleep(random.uniform(1, 2));
  print(name, "throws", random.randint(1, 6));
}

async function main() {
  random.seed(3);
  await asyncio.gather(guess("Ada"), guess("Grace"), guess("Alan"));
  print(random.choice(["heads", "tails"]));
}

asyncio.run(main());
