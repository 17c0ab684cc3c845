import asyncio


async def main():
    loop = asyncio.get_running_loop()
    done, open_ = loop.create_future(), loop.create_future()
    done.set_result("done")
    gathering = asyncio.gather(done, open_)
    print(gathering.cancel(), done.cancelled(), open_.cancelled())
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error))
    print(gathering.cancel())


asyncio.run(main())
