"""The threads of a program, in virtual time."""
