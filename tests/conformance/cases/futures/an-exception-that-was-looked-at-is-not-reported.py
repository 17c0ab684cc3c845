import asyncio


async def main():
    loop = asyncio.get_running_loop()
    looked = loop.create_future()
    looked.set_exception(ValueError("looked at"))
    looked.exception()
    forgotten = loop.create_future()
    forgotten.set_exception(ValueError("forgotten"))


asyncio.run(main())
