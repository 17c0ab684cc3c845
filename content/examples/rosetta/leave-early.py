import asyncio


async def lines():
    try:
        for line in ["one", "two", "three"]:
            await asyncio.sleep(1)
            yield line
    finally:
        print("the file is closed")


async def main():
    text = lines()
    async for line in text:
        print(line)
        break
    print("main has left the loop")
    await text.aclose()
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
