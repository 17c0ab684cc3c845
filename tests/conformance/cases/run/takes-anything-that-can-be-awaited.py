import asyncio


class Answer:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "answer"


print(asyncio.run(Answer()))
