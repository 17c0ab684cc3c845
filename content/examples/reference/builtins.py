print("a", 1, None, [1, "b"], sep=" | ")
print(repr("text"), str("text"))
print(len("four"), list(range(2, 10, 3)), sum([1, 2, 3]))
print(sorted(["pear", "fig", "apple"], key=len))
for index, letter in enumerate("ab", 1):
    print(index, letter)
print(tuple([1, 2]))
