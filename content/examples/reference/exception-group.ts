const group = new ExceptionGroup("two things went wrong", [
  new ValueError("not a number"),
  new KeyError("name"),
]);
print(group);
print([...group.exceptions]);

const [matching, rest] = group.split(ValueError);
print(repr(matching));
print(repr(rest));
