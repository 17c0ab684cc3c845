import asyncio


async def main(other):
    future = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(error)


other = asyncio.new_event_loop()
asyncio.run(main(other))
other.close()
