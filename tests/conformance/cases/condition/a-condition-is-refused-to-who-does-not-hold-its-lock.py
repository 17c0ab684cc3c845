import asyncio


async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait_for(lambda: True)
    except RuntimeError as error:
        print(error)
    for notify in [lambda: condition.notify(), lambda: condition.notify_all()]:
        try:
            notify()
        except RuntimeError as error:
            print(error)


asyncio.run(main())
