import asyncio


class Connection:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    def close(self):
        self.loop.call_soon(print, "connection closed")


async def main():
    connection = Connection()
    await asyncio.sleep(1)
    print("main ends")
    connection.close()
    return connection


if __name__ == "__main__":
    connection = asyncio.run(main())

