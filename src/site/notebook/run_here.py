import asyncio
import contextvars

program = contextvars.ContextVar("program")


async def run_here(main):
    """Does what asyncio.run(main) does, on the event loop that a notebook has running already."""
    context = contextvars.copy_context()
    context.run(program.set, main)
    task = asyncio.create_task(main, context=context)
    try:
        return await task
    finally:
        # As asyncio.run does, cancel what the program has left behind, and nothing of the notebook's own.
        left = [task for task in asyncio.all_tasks() if task.get_context().get(program) is main]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
