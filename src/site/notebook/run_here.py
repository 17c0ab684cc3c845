import asyncio
import contextvars
import sys
import weakref

program = contextvars.ContextVar("program")


async def run_here(main):
    """Does what asyncio.run(main) does, on the event loop that a notebook has running already."""
    context = contextvars.copy_context()
    context.run(program.set, main)
    loop = asyncio.get_running_loop()
    factory = loop.get_task_factory()
    generators, hooks = weakref.WeakSet(), sys.get_asyncgen_hooks()

    def begin(generator):
        if program.get(None) is main:
            generators.add(generator)
        hooks.firstiter(generator)

    sys.set_asyncgen_hooks(firstiter=begin)
    task = loop.create_task(main, context=context)
    try:
        return await task
    finally:
        sys.set_asyncgen_hooks(*hooks)
        loop.set_task_factory(factory)
        # As asyncio.run does, cancel what the program has left behind, and nothing of the notebook's own.
        left = [task for task in asyncio.all_tasks() if task.get_context().get(program) is main]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await asyncio.gather(*[generator.aclose() for generator in generators], return_exceptions=True)
