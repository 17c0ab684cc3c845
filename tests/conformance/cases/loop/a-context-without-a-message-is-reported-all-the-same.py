import asyncio


async def main():
    asyncio.get_running_loop().call_exception_handler({"extra": "value"})


asyncio.run(main())
