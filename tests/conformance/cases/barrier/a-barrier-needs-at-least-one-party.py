import asyncio


for parties in [0, -2]:
    try:
        asyncio.Barrier(parties)
    except ValueError as error:
        print(error)
