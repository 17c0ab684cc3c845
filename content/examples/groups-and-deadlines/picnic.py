import asyncio


async def rain():
    await asyncio.sleep(1)
    print("it rains")
    raise OSError("wet")


async def blanket():
    try:
        await asyncio.sleep(3)
        print("all are asleep")
    finally:
        await asyncio.sleep(0.5)
        print("the blanket is packed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(rain())
            group.create_task(blanket())
            try:
                await asyncio.sleep(2)
                print("the coffee is ready")
            finally:
                print("the cups are packed")
    except ExceptionGroup as error:
        print("home again:", error)


if __name__ == "__main__":
    asyncio.run(main())
