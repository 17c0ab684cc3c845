# After each failure a longer pause (back-off), of random length (jitter), so that callers do not come in step.
import asyncio
import random


class Server:
    """Refuses so many connections before it answers."""

    def __init__(self, refusals):
        self.refusals = refusals

    async def fetch(self):
        await asyncio.sleep(0.1)
        if self.refusals > 0:
            self.refusals -= 1
            raise ConnectionError("connection refused")
        return "the answer"


def back_off(retries, first, longest):
    for attempt in range(retries):
        bound = min(longest, first * 2**attempt)
        yield random.uniform(bound / 2, bound)


async def retry(call, pauses):
    for pause in pauses:
        try:
            return await call()
        except ConnectionError as error:
            print(f"{error}, again in {pause:.2f} s")
        await asyncio.sleep(pause)
    # The last attempt: what it raises is for the caller.
    return await call()


async def main():
    random.seed(1)
    print("got", await retry(Server(refusals=3).fetch, back_off(retries=5, first=0.5, longest=4)))

    try:
        await retry(Server(refusals=100).fetch, back_off(retries=2, first=0.5, longest=4))
    except ConnectionError as error:
        print("gave up:", error)


asyncio.run(main())
