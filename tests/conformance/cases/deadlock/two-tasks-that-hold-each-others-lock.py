import asyncio

async def cook(first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            print("not reached")

async def main():
    knife, board = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(cook(knife, board), cook(board, knife))

asyncio.run(main())
