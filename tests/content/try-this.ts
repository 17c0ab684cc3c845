/** A change that a lesson asks the reader to make, in both languages. */
export interface Change {
  readonly example: string;
  /** What is replaced by what. */
  readonly typescript: readonly (readonly [string, string])[];
  readonly python: readonly (readonly [string, string])[];
  /** What the changed program prints, as the lesson says. */
  readonly prints: readonly string[];
}

/** The changes under "Try this", lesson by lesson. */
export const changes: readonly Change[] = [
  {
    example: "why-coroutines/giving-way",
    typescript: [["    await asyncio.sleep(0);\n", ""]],
    python: [["        await asyncio.sleep(0)\n", ""]],
    prints: ["A 1", "A 2", "A 3", "B 1", "B 2", "B 3"],
  },
  {
    example: "why-coroutines/sequential-or-concurrent",
    typescript: [
      ["i < 10", "i < 100"],
      ["length: 10", "length: 100"],
    ],
    python: [
      ["_ in range(10):", "_ in range(100):"],
      ["_ in range(10)]", "_ in range(100)]"],
    ],
    prints: ["in turn: 10.00 s", "at once: 0.10 s"],
  },
  {
    example: "event-loop/gather",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    prints: ["job2开始", "job1开始", "job1结束"],
  },
  {
    example: "event-loop/create-task",
    typescript: [["  await task1;\n", ""]],
    python: [["    await task1\n", ""]],
    prints: ["job1开始", "job2开始"],
  },
  {
    example: "task-results/gather-results",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    prints: ["job2开始", "job1开始", "job1结束", "['job2任务结果', 'job1任务结果']"],
  },
  {
    example: "task-results/wait-first-completed",
    typescript: [
      ['  print("pending:", pending);\n', '  print("pending:", pending);\n  print(await task1);\n'],
    ],
    python: [
      ['    print("pending:", pending)\n', '    print("pending:", pending)\n    print(await task1)\n'],
    ],
    prints: [
      "job1开始",
      "job2开始",
      "done: {<Task finished name='Task-3' coro=<job2() done, defined at main.py:12> result='job2任务结果'>}",
      "pending: {<Task pending name='Task-2' coro=<job1() running at main.py:6> wait_for=<Future pending cb=[Task.task_wakeup()]>>}",
      "job1结束",
      "job1任务结果",
    ],
  },
  {
    example: "guarding-tasks/cancel",
    typescript: [["task1.cancel()", "task2.cancel()"]],
    python: [["task1.cancel()", "task2.cancel()"]],
    prints: [
      "job1开始",
      "Traceback (most recent call last):",
      '  File "main.py", line 27, in <module>',
      "    asyncio.run(main())",
      '  File "main.py", line 22, in main',
      "    res = await asyncio.gather(task1, task2)",
      '  File "main.py", line 12, in job2',
      "    async def job2():",
      "asyncio.exceptions.CancelledError",
    ],
  },
  {
    example: "guarding-tasks/shield-cancelled",
    typescript: [["task1.cancel()", "inner.cancel()"]],
    python: [["task1.cancel()", "inner.cancel()"]],
    prints: [
      "job1开始",
      "job2开始",
      "[CancelledError(''), 'job2任务结果']",
      "Traceback (most recent call last):",
      '  File "main.py", line 32, in <module>',
      "    asyncio.run(main())",
      '  File "main.py", line 28, in main',
      "    print(await inner)",
      '  File "main.py", line 6, in job1',
      "    await asyncio.sleep(1)",
      "asyncio.exceptions.CancelledError",
    ],
  },
  {
    example: "callbacks/done-callback",
    typescript: [
      ["  task1.addDoneCallback(callback);\n\n", ""],
      ["returnExceptions: true });\n", "returnExceptions: true });\n  task1.addDoneCallback(callback);\n"],
    ],
    python: [
      ["    task1.add_done_callback(callback)\n\n", ""],
      ["return_exceptions=True)\n", "return_exceptions=True)\n    task1.add_done_callback(callback)\n"],
    ],
    prints: [
      "job1开始",
      "job2开始",
      "job1结束",
      "['job1任务结果', 'job2任务结果']",
      "回调任务: job1任务结果",
    ],
  },
  {
    example: "callbacks/callback-arguments",
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
    prints: [
      "job1开始",
      "job2开始",
      "job1结束",
      "回调参数1",
      "回调任务: job1任务结果",
      "回调参数2",
      "回调任务: job1任务结果",
      "['job1任务结果', 'job2任务结果']",
    ],
  },
  {
    example: "scheduling/blocking-time-sleep",
    typescript: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    python: [["gather(job1(), job2())", "gather(job2(), job1())"]],
    prints: ["job2开始", "job1开始", "job1结束", "job2结束", "1.00 s"],
  },
  {
    example: "scheduling/blocking-to-thread",
    typescript: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    python: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    prints: [
      "job1开始",
      "job1开始",
      "job1开始",
      "job2开始",
      "job2结束",
      "job1结束",
      "job1结束",
      "job1结束",
      "1.00 s",
    ],
  },
  {
    example: "scheduling/blocking-time-sleep",
    typescript: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    python: [["gather(job1(), job2())", "gather(job1(), job1(), job1(), job2())"]],
    prints: [
      "job1开始",
      "job1结束",
      "job1开始",
      "job1结束",
      "job1开始",
      "job1结束",
      "job2开始",
      "job2结束",
      "3.50 s",
    ],
  },
];
