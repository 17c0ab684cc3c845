import asyncio

loop = asyncio.new_event_loop()
answer = loop.create_future()


async def listen():
    print("listening")
    print(await answer)


async def main():
    await asyncio.create_task(listen())


asyncio.run(main())
