"""Runs the cells of a notebook as Jupyter's kernel does: one after another, on a loop that is running already."""

import ast
import asyncio
import json

END_OF_CELL = "— end of cell —"


async def kernel(cells):
    own = [asyncio.create_task(asyncio.sleep(100_000))]
    # A kernel makes tasks of its own while a cell runs, too: for the next message, for example.
    asyncio.get_running_loop().call_later(
        0.3, lambda: own.append(asyncio.create_task(asyncio.sleep(100_000)))
    )
    names = {"__name__": "__main__"}
    for source in cells:
        code = compile(source, "main.py", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        try:
            cell = eval(code, names)
            if cell is not None:
                await cell
        except BaseException as error:
            print("raised", type(error).__name__)
        print(END_OF_CELL)
    strays = asyncio.all_tasks() - set(own) - {asyncio.current_task()}
    print(f"own tasks left: {sum(not task.done() for task in own)}, others: {len(strays)}")


asyncio.run(kernel(json.loads(CELLS)))
