import asyncio


def tasks():
    for seconds in [1, 2]:
        print("made")
        yield asyncio.create_task(asyncio.sleep(seconds))


async def main():
    done, pending = await asyncio.wait(tasks())
    print(len(done), len(pending))


asyncio.run(main())
