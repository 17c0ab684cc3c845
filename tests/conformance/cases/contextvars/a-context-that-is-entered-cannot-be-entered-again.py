import asyncio
import contextvars


async def main():
    context = contextvars.copy_context()

    def enters():
        try:
            context.run(print, "never")
        except RuntimeError:
            print("entered already")

    context.run(enters)


asyncio.run(main())
