# At most three requests in any one second: a permit comes back a second after it was taken.
import asyncio


class RateLimiter:
    """Lets `rate` callers pass in any `period` of seconds; the others wait for their turn, in their order."""

    def __init__(self, rate, period):
        self.permits = asyncio.Semaphore(rate)
        self.period = period

    async def turn(self):
        def give_back():
            self.permits.release()

        await self.permits.acquire()
        asyncio.get_running_loop().call_later(self.period, give_back)


async def request(limiter, number, clock):
    asked = clock()
    await limiter.turn()
    print(f"request {number}: asked at {asked:.2f} s, sent at {clock():.2f} s")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def clock():
        return loop.time() - start

    limiter = RateLimiter(rate=3, period=1)
    async with asyncio.TaskGroup() as requests:
        for number in range(1, 9):
            requests.create_task(request(limiter, number, clock))
            await asyncio.sleep(0.2)


asyncio.run(main())
