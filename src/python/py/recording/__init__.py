"""What happens in a run, as the events of src/trace/model/events.ts: CPython's loop, tasks, futures and handles, watched."""
