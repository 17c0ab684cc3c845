import asyncio


async def main(other):
    future = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(str(error).startswith("Task <Task pending name='Task-1'"))
        print(str(error)[-32:])


other = asyncio.new_event_loop()
asyncio.run(main(other))
other.close()
