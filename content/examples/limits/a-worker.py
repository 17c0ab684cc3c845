import asyncio

letters = asyncio.Queue()


async def clerk(name):
    while True:
        letter = await letters.get()
        await asyncio.sleep(1)
        print(name, "has answered", letter)
        letters.task_done()


async def main():
    clerks = [asyncio.create_task(clerk(name)) for name in ["Ada", "Grace"]]
    for letter in "pqr":
        letters.put_nowait(letter)
    await letters.join()
    print("all letters are answered")
    for task in clerks:
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
