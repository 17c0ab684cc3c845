import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    error = ValueError("no")
    future.set_exception(error)
    print(future.exception() is error)
    try:
        future.result()
    except ValueError as raised:
        print(raised is error)
    try:
        await future
    except ValueError as raised:
        print(raised is error)


asyncio.run(main())
