import asyncio


async def send(letter):
    await asyncio.sleep(1)
    raise OSError("no stamp")


async def main():
    task = asyncio.create_task(send("a letter"))
    await asyncio.sleep(3)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
