import asyncio


async def job():
    print("never")


loop = asyncio.new_event_loop()
loop.close()
loop.close()
print(loop.is_closed())
coroutine = job()
for use in [
    lambda: loop.call_soon(print),
    lambda: loop.call_later(1, print),
    lambda: loop.call_at(1, print),
    lambda: loop.run_forever(),
    lambda: loop.create_task(coroutine),
]:
    try:
        use()
    except RuntimeError as error:
        print(error)
coroutine.close()
