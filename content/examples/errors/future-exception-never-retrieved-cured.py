import asyncio


def answer(future):
    future.set_exception(ValueError("no answer"))


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, answer, future)
    try:
        print(await future)
    except ValueError as error:
        print("main handles", repr(error))


asyncio.run(main())
