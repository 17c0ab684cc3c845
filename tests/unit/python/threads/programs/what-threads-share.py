"""What a thread changes is seen at the moment when it has changed it."""
import asyncio
import time

values = []


def work():
    for number in range(3):
        time.sleep(0.2)
        values.append(number)


async def main():
    thread = asyncio.create_task(asyncio.to_thread(work))
    for _ in range(4):
        await asyncio.sleep(0.17)
        print(values)
    await thread


asyncio.run(main())
