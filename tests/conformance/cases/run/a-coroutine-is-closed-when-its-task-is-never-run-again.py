import asyncio


async def stuck(name):
    try:
        await asyncio.Event().wait()
    finally:
        print(name, "cleans up")


async def outer():
    try:
        await stuck("inner")
    except GeneratorExit as error:
        print("outer has", repr(error))
        raise


async def swallows():
    try:
        await stuck("swallowed")
    except GeneratorExit:
        return "swallowed"


async def around():
    try:
        await swallows()
    finally:
        print("closed although what it awaited has returned")


async def main():
    asyncio.create_task(stuck("first"))
    asyncio.create_task(outer())
    asyncio.create_task(around())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("closing")
loop.close()
print("closed")
