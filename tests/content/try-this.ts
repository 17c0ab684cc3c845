/** A change that a lesson asks the reader to make, in both languages. */
export interface Change {
  /** The id of the changed program. */
  readonly variant: string;
  /** What is replaced by what. */
  readonly typescript: readonly (readonly [string, string])[];
  readonly python: readonly (readonly [string, string])[];
}

/** The changes under "Try this", lesson by lesson. */
export const changes: readonly Change[] = [
  {
    variant: "why-coroutines/giving-way/no-sleep",
    typescript: [["    await asyncio.sleep(0);\n", ""]],
    python: [["        await asyncio.sleep(0)\n", ""]],
  },
  {
    variant: "why-coroutines/sequential-or-concurrent/a-hundred",
    typescript: [
      ["i < 10", "i < 100"],
      ["length: 10", "length: 100"],
    ],
    python: [
      ["_ in range(10):", "_ in range(100):"],
      ["_ in range(10)]", "_ in range(100)]"],
    ],
  },
  {
    variant: "event-loop/gather/swapped",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
  },
  {
    variant: "event-loop/create-task/not-awaited",
    typescript: [["  await task1;\n", ""]],
    python: [["    await task1\n", ""]],
  },
  {
    variant: "task-results/gather-results/swapped",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
  },
  {
    variant: "task-results/wait-first-completed/then-the-other",
    typescript: [
      ['  print("pending:", pending);\n', '  print("pending:", pending);\n  print(await task1);\n'],
    ],
    python: [
      ['    print("pending:", pending)\n', '    print("pending:", pending)\n    print(await task1)\n'],
    ],
  },
  {
    variant: "guarding-tasks/cancel/job2-instead",
    typescript: [["task1.cancel()", "task2.cancel()"]],
    python: [["task1.cancel()", "task2.cancel()"]],
  },
  {
    variant: "guarding-tasks/shield-cancelled/inner-instead",
    typescript: [["task1.cancel()", "inner.cancel()"]],
    python: [["task1.cancel()", "inner.cancel()"]],
  },
  {
    variant: "callbacks/done-callback/too-late",
    typescript: [
      ["  task1.addDoneCallback(callback);\n\n", ""],
      ["returnExceptions: true });\n", "returnExceptions: true });\n  task1.addDoneCallback(callback);\n"],
    ],
    python: [
      ["    task1.add_done_callback(callback)\n\n", ""],
      ["return_exceptions=True)\n", "return_exceptions=True)\n    task1.add_done_callback(callback)\n"],
    ],
  },
  {
    variant: "callbacks/callback-arguments/two-callbacks",
    typescript: [
      [
        "  task1.addDoneCallback(partial(callback, { num: 1 }));\n",
        "  task1.addDoneCallback(partial(callback, { num: 1 }));\n  task1.addDoneCallback(partial(callback, { num: 2 }));\n",
      ],
    ],
    python: [
      [
        "    task1.add_done_callback(partial(callback, num=1))\n",
        "    task1.add_done_callback(partial(callback, num=1))\n    task1.add_done_callback(partial(callback, num=2))\n",
      ],
    ],
  },
  {
    variant: "scheduling/blocking-time-sleep/swapped",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
  },
  {
    variant: "scheduling/blocking-to-thread/three-jobs",
    typescript: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    python: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
  },
  {
    variant: "scheduling/blocking-time-sleep/three-jobs",
    typescript: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    python: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
  },
  {
    variant: "groups-and-deadlines/swallowed/let-through",
    typescript: [
      [
        'catch (error) {\n      print("attempt"',
        'catch (error) {\n      if (error instanceof asyncio.CancelledError) throw error;\n      print("attempt"',
      ],
    ],
    python: [["except BaseException", "except Exception"]],
  },
  {
    variant: "groups-and-deadlines/two-deadlines/at-the-same-time",
    typescript: [["attempt(1.2)", "attempt(1.5)"]],
    python: [["attempt(1.2)", "attempt(1.5)"]],
  },
  {
    variant: "shared-state/lost-update/read-late",
    typescript: [
      ["  await asyncio.sleep(1);\n", ""],
      ["  const before", "  await asyncio.sleep(1);\n  const before"],
    ],
    python: [
      ["    await asyncio.sleep(1)\n", ""],
      ["    before =", "    await asyncio.sleep(1)\n    before ="],
    ],
  },
  {
    variant: "shared-state/deadlock/same-order",
    typescript: [['"Grace", knife, fork', '"Grace", fork, knife']],
    python: [['"Grace", knife, fork', '"Grace", fork, knife']],
  },
  {
    variant: "limits/starts/slower",
    typescript: [["sleep(3)", "sleep(10)"]],
    python: [["sleep(3)", "sleep(10)"]],
  },
  {
    variant: "limits/back-pressure/no-limit",
    typescript: [["<number>(2)", "<number>()"]],
    python: [["Queue(2)", "Queue()"]],
  },
  {
    variant: "starting-and-stopping/destroyed/with-run",
    typescript: [
      [
        "const loop = asyncio.newEventLoop();\nloop.runUntilComplete(main());\nloop.close();",
        "asyncio.run(main());",
      ],
    ],
    python: [
      [
        "loop = asyncio.new_event_loop()\n    loop.run_until_complete(main())\n    loop.close()",
        "asyncio.run(main())",
      ],
    ],
  },
  {
    variant: "starting-and-stopping/closed/in-main",
    typescript: [
      ["\nconnection.close();", ""],
      ["  return connection;", "  connection.close();\n  return connection;"],
    ],
    python: [
      ["\n    connection.close()", ""],
      ["    return connection", "    connection.close()\n    return connection"],
    ],
  },
  {
    variant: "starting-and-stopping/shutdown/not-awaited",
    typescript: [["    await asyncio.gather(wind, rain, { returnExceptions: true });\n", ""]],
    python: [["        await asyncio.gather(wind, rain, return_exceptions=True)\n", ""]],
  },
  {
    variant: "background-tasks/forgotten/waits-for-an-event",
    typescript: [["asyncio.sleep(2)", "new asyncio.Event().wait()"]],
    python: [["asyncio.sleep(2)", "asyncio.Event().wait()"]],
  },
  {
    variant: "background-tasks/reported/without-the-check",
    typescript: [["!task.cancelled() && ", ""]],
    python: [["not task.cancelled() and ", ""]],
  },
  {
    variant: "background-tasks/supervisor/another-error",
    typescript: [["new OSError(", "new ValueError("]],
    python: [["raise OSError(", "raise ValueError("]],
  },
  {
    variant: "streams-of-values/closed/return-instead",
    typescript: [["break", "return"]],
    python: [["break", "return"]],
  },
  {
    variant: "streams-of-values/pipeline/inner-left-open",
    typescript: [["await using numbers", "const numbers"]],
    python: [
      [
        `    async with aclosing(source):
        async for celsius in source:
            if celsius > limit:
                print("passed on:", celsius)
                yield celsius
`,
        `    async for celsius in source:
        if celsius > limit:
            print("passed on:", celsius)
            yield celsius
`,
      ],
    ],
  },
  {
    variant: "under-the-hood/own-sleep/done-already",
    typescript: [["loop.callLater(seconds, wake)", "wake()"]],
    python: [["loop.call_later(seconds, wake)", "wake()"]],
  },
  {
    variant: "under-the-hood/eager/not-eager",
    typescript: [["  loop.setTaskFactory(asyncio.eagerTaskFactory);\n", ""]],
    python: [["    loop.set_task_factory(asyncio.eager_task_factory)\n", ""]],
  },
  {
    variant: "chat-server/silence/five-seconds",
    typescript: [["asyncio.timeout(3)", "asyncio.timeout(5)"]],
    python: [["asyncio.timeout(3)", "asyncio.timeout(5)"]],
  },
  {
    variant: "two-worlds/too-long/no-sleep",
    typescript: [["  await asyncio.sleep(2);\n", ""]],
    python: [["    await asyncio.sleep(2)\n", ""]],
  },
  {
    variant: "two-worlds/whose-line/executor",
    typescript: [
      ["asyncio.toThread(save, seconds)", "asyncio.getRunningLoop().runInExecutor(null, save, seconds)"],
    ],
    python: [
      ["asyncio.to_thread(save, seconds)", "asyncio.get_running_loop().run_in_executor(None, save, seconds)"],
    ],
  },
];
