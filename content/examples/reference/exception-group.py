group = ExceptionGroup(
    "two things went wrong",
    [ValueError("not a number"), KeyError("name")],
)
print(group)
print(list(group.exceptions))

matching, rest = group.split(ValueError)
print(repr(matching))
print(repr(rest))
