import asyncio

loop = asyncio.new_event_loop()
begin = loop.time()


def say(word):
    print(f"{loop.time() - begin:.1f} s: {word}")


loop.call_later(2, say, "after two seconds")
loop.call_later(1, say, "after one second")
loop.call_soon(say, "soon")
loop.call_later(2.5, lambda: loop.stop())
loop.run_forever()
print("running:", loop.is_running())


async def answer():
    return 42


print(loop.run_until_complete(answer()))
loop.close()
print("closed:", loop.is_closed())
