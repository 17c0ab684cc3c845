import asyncio

births = {"Ada": 1815}


async def birth(name):
    print("looks for", name)
    if name in births:
        return births[name]
    await asyncio.sleep(1)
    return 1906


async def main():
    loop = asyncio.get_running_loop()
    ada = asyncio.create_task(birth("Ada"))
    print("done:", ada.done())
    grace = asyncio.create_task(birth("Grace"))
    print("done:", grace.done())
    print(await ada, await grace)


if __name__ == "__main__":
    asyncio.run(main())
