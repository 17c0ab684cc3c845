import asyncio

door = asyncio.Event()


async def guest(name):
    print(name, "waits")
    await door.wait()
    print(name, "goes in")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(guest("Ada"))
        group.create_task(guest("Grace"))
        await asyncio.sleep(1)
        print("the door opens")
        door.set()
        await asyncio.sleep(1)
        group.create_task(guest("Alan"))


if __name__ == "__main__":
    asyncio.run(main())
