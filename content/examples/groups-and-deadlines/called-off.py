import asyncio


async def hotel():
    print("hotel asks")
    await asyncio.sleep(1)
    raise ValueError("no room")


async def car():
    try:
        print("car asks")
        await asyncio.sleep(2)
    finally:
        print("car is called off")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(hotel())
            group.create_task(car())
            print("both are asked")
    except ExceptionGroup as error:
        print("no trip:", error)


if __name__ == "__main__":
    asyncio.run(main())
