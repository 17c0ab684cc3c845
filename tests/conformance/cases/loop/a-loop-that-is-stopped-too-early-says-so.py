import asyncio


async def main():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0)
    print("never")


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(repr(error))
