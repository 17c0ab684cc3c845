import asyncio


async def job():
    pass


async def main():
    for value in [7, "text", None]:
        try:
            asyncio.Task(value)
        except TypeError as error:
            print(error)
    future = asyncio.get_running_loop().create_future()
    try:
        asyncio.create_task(future)
    except TypeError as error:
        print(error)


asyncio.run(main())
