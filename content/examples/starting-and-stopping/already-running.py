import asyncio


async def greet():
    await asyncio.sleep(1)
    print("hello")


async def main():
    greeting = greet()
    try:
        asyncio.run(greeting)
    except RuntimeError as error:
        print(error)

    loop = asyncio.get_running_loop()
    try:
        loop.run_until_complete(greeting)
    except RuntimeError as error:
        print(error)

    await greeting


if __name__ == "__main__":
    asyncio.run(main())
