# Workers compute in rounds: at a barrier they wait until all have read, and again until all have written.
import asyncio


async def work(barrier, rod, place, seconds):
    for number in range(1, 4):
        await asyncio.sleep(seconds)
        mean = (rod[place - 1] + rod[place + 1]) // 2
        await barrier.wait()
        rod[place] = mean
        if await barrier.wait() == 0:
            # Exactly one worker gets 0: it speaks for all.
            print(f"round {number}: {rod}, said by the worker of place {place}")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    rod = [0, 0, 0, 0, 800]
    barrier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as workers:
        workers.create_task(work(barrier, rod, 1, 0.3))
        workers.create_task(work(barrier, rod, 2, 0.1))
        workers.create_task(work(barrier, rod, 3, 0.2))
    print(f"three rounds in {loop.time() - start:.2f} s: each takes as long as its slowest worker")


asyncio.run(main())
