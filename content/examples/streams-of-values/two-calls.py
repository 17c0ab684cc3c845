import asyncio


class Call:
    def __init__(self, who):
        self.who = who

    async def __aenter__(self):
        await asyncio.sleep(1)
        print(self.who, "picks up")
        return self

    async def __aexit__(self, *error):
        await asyncio.sleep(0.5)
        print(self.who, "hangs up")


async def main():
    async with Call("Ada") as friend:
        print(friend.who, "says hello")
    try:
        async with Call("Grace") as friend:
            raise OSError("the line is dead")
    except OSError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
