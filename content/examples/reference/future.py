import asyncio


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    answer.add_done_callback(lambda future: print("callback:", future.result()))
    loop.call_later(1, lambda: answer.set_result(42))
    print("done:", answer.done())
    print("the answer is", await answer)


asyncio.run(main())
