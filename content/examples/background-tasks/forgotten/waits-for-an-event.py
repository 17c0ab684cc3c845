import asyncio


async def send(letter):
    await asyncio.Event().wait()
    print(letter, "is sent")


async def main():
    asyncio.create_task(send("a letter"))
    print("main goes on")
    await asyncio.sleep(1)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
