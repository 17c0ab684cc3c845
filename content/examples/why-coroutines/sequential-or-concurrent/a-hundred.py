import asyncio


async def wait():
    await asyncio.sleep(0.1)


async def main():
    loop = asyncio.get_running_loop()

    start = loop.time()
    for _ in range(100):
        await wait()
    print(f"in turn: {loop.time() - start:.2f} s")

    start = loop.time()
    await asyncio.gather(*[wait() for _ in range(100)])
    print(f"at once: {loop.time() - start:.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
