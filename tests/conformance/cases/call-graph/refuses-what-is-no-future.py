import asyncio


async def main():
    try:
        asyncio.capture_call_graph("text")
    except TypeError as error:
        print(error)


asyncio.run(main())
