import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(repr(error))


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.get_event_loop() is loop, loop.is_running())


asyncio.run(main())

another = asyncio.new_event_loop()
asyncio.set_event_loop(another)
print(asyncio.get_event_loop() is another, another.is_running())
another.close()
