import asyncio


def unlock(door):
    print("the door opens")
    door.set_result(None)


async def guest(door):
    print("guest waits")
    await door
    print("guest goes in")


async def host():
    print("host looks at the clock")
    await asyncio.sleep(0)
    print("host lays the table")


async def main():
    loop = asyncio.get_running_loop()
    door = loop.create_future()
    loop.call_later(1, unlock, door)
    await asyncio.gather(guest(door), host())


if __name__ == "__main__":
    asyncio.run(main())
