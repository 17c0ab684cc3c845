import asyncio


def tell(answer):
    answer.set_result(42)


async def listen(answer):
    print("listening")
    print(await answer)


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    loop.call_later(1, tell, answer)
    await asyncio.create_task(listen(answer))


asyncio.run(main())
