"""What Linux has for CPython and a browser has not: its errors, file descriptors, selectors, and a network in memory."""
