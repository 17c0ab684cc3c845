import asyncio

fork = asyncio.Lock()
knife = asyncio.Lock()


async def eat(name, first, second):
    async with first:
        print(name, "has one")
        await asyncio.sleep(1)
        async with second:
            print(name, "eats")


async def main():
    ada = eat("Ada", fork, knife)
    grace = eat("Grace", knife, fork)
    try:
        async with asyncio.timeout(5):
            await asyncio.gather(ada, grace)
            print("both have eaten")
    except TimeoutError as error:
        print(repr(error))


if __name__ == "__main__":
    asyncio.run(main())
