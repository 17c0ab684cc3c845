import asyncio


async def job():
    print("never")


async def main():
    for limit in [0, -1]:
        try:
            await asyncio.wait_for(job(), limit)
        except TimeoutError as error:
            print(repr(error))


asyncio.run(main())
