"""Functions in the place of those that CPython has in C, which look and behave like those.

A function in C has no place in a file, is no method of a class that has it as an attribute, and says otherwise than a
function of Python how many arguments it takes.
"""

import inspect
import re
import sys
import types


class _BuiltinFunction:
    # What all of them have in common. Each is of a class of its own, whose __call__ is the function itself: a call takes
    # no frame more than that of one in C.

    __slots__ = ("_names",)

    # For isinstance(), and so for `inspect`.
    __class__ = types.BuiltinFunctionType

    def __getattr__(self, name):
        try:
            return self._names[name]
        except KeyError:
            message = f"'builtin_function_or_method' object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self) from None

    # Each class has these two itself, so that __getattr__ is not asked.
    __doc__ = property(lambda self: self._names["__doc__"])
    __module__ = property(lambda self: self._names["__module__"])

    def __repr__(self):
        return f"<built-in function {self.__name__}>"

    def __dir__(self):
        return dir(len)

    def __reduce__(self):
        return self.__name__


# By the name in the message of a TypeError, which is that of the Python function: how many arguments it takes, and the one
# in C that it replaces.
_functions = {}

_WRONG_ARITY = re.compile(
    r"(\S+)\(\) (?:takes (?:from \d+ to )?\d+ positional arguments? but (\d+) (?:was|were) given"
    r"|missing (\d+) required positional arguments?: .*"
    r"|(got an unexpected keyword argument|got some positional-only arguments passed as keyword arguments).*)",
    re.DOTALL,
)

_OF_A_COUNT = re.compile(r"\(\d+ given\)|, got \d+$")


def as_builtin(function, name, module, like=None):
    """A function as one in C.

    function: what is called.
    name, module: how it is called.
    like: the one in C that it replaces, for its documentation.
    """
    function.__qualname__ = f"{module}.{name}"
    function.__module__ = module
    arity = _positional_only(function.__code__, function.__defaults__)
    if arity is not None:
        _functions[function.__qualname__] = *arity, like
    members = {name: vars(_BuiltinFunction)[name] for name in ("__doc__", "__module__")}
    members |= {"__slots__": (), "__call__": staticmethod(function)}
    made = type("builtin_function_or_method", (_BuiltinFunction,), members)()
    made._names = {
        "__name__": name,
        "__qualname__": name,
        "__module__": module,
        "__self__": sys.modules[module],
        "__doc__": getattr(like, "__doc__", None),
        "__text_signature__": _signature_of(function) if like is None else getattr(like, "__text_signature__", None),
    }
    return made


def _signature_of(function):
    """As functions in C have it."""
    parameters = str(inspect.signature(function))[1:-1]
    return f"($module, {parameters})" if parameters else "($module, /)"


def _positional_only(code, defaults):
    """How many arguments it takes, at least and at most; None when they can have names or are any number."""
    if code.co_argcount != code.co_posonlyargcount or code.co_kwonlyargcount or code.co_flags & 0x0C:
        return None
    return code.co_argcount - len(defaults or ()), code.co_argcount


def reword(exception):
    """Give a TypeError about the arguments of one of these functions the words of CPython."""
    arguments = BaseException.args.__get__(exception)
    if len(arguments) != 1 or type(arguments[0]) is not str or not (found := _WRONG_ARITY.fullmatch(arguments[0])):
        return
    name, given, missing, keyword = found.groups()
    if name not in _functions:
        return
    least, most, like = _functions[name]
    if keyword:
        text = f"{name}() takes no keyword arguments"
    else:
        text = _wrong_count(name, least, most, like, least - int(missing) if missing else int(given))
    BaseException.args.__set__(exception, (text,))


def _wrong_count(name, least, most, like, given):
    if like is not None:
        # It refuses that many, in its own words, before it looks at them.
        try:
            like(*[None] * given)
        except TypeError as error:
            if _OF_A_COUNT.search(str(error)):
                return str(error)
    if most == 0:
        return f"{name}() takes no arguments ({given} given)"
    if least == most == 1:
        return f"{name}() takes exactly one argument ({given} given)"
    bound, limit = ("at least ", least) if given < least else ("at most ", most)
    plural = "" if limit == 1 else "s"
    return f"{name.rpartition('.')[2]} expected {'' if least == most else bound}{limit} argument{plural}, got {given}"
