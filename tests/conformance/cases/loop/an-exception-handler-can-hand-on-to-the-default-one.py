import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print("seen", context["message"])
        loop.default_exception_handler(context)

    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "something happened", "detail": 7})


asyncio.run(main())
