import asyncio


async def job():
    pass


async def main():
    loop = asyncio.get_running_loop()
    coroutine = job()
    for callback in [job, coroutine, "text"]:
        try:
            loop.call_soon(callback)
        except TypeError as error:
            print(str(error)[:50])
        try:
            loop.call_later(1, callback)
        except TypeError as error:
            print(str(error)[:50])
    coroutine.close()


asyncio.run(main(), debug=True)
