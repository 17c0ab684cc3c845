import asyncio
import time


def read(name):
    if name == "plan":
        time.sleep(1)
        raise OSError("no such file")
    time.sleep(2)
    return "text of the " + name


async def show(name):
    try:
        text = await asyncio.to_thread(read, name)
        print(name + ":", text)
    except OSError as error:
        print(name + ":", error)


async def main():
    await asyncio.gather(show("notes"), show("plan"))


if __name__ == "__main__":
    asyncio.run(main())
