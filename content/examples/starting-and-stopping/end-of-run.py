import asyncio


async def backup():
    try:
        print("backup begins")
        await asyncio.sleep(10)
        print("backup is done")
    finally:
        await asyncio.sleep(1)
        print("backup tidies up")


async def main():
    task = asyncio.create_task(backup())
    await asyncio.sleep(2)
    print("main ends")
    return "bye"


if __name__ == "__main__":
    print(asyncio.run(main()))
