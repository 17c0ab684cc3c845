import asyncio
import random


async def guess(name):
    await asyncio.sleep(random.uniform(1, 2))
    print(name, "throws", random.randint(1, 6))


async def main():
    random.seed(3)
    await asyncio.gather(guess("Ada"), guess("Grace"), guess("Alan"))
    print(random.choice(["heads", "tails"]))


asyncio.run(main())
