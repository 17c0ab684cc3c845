import asyncio


def look(when):
    try:
        asyncio.get_event_loop()
        print(when, "there is a loop")
    except RuntimeError as error:
        print(when, error)


async def main():
    look("in main:")


if __name__ == "__main__":
    look("before run:")
    asyncio.run(main())
    look("after run:")
