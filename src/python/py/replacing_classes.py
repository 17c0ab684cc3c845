"""Classes in the place of CPython's, which look like those."""

import abc
import types
import weakref

_mro_of = type.__dict__["__mro__"].__get__
_bases_of = type.__dict__["__bases__"].__get__

# The classes that are in the place of one of CPython's, and those that have a part of such a class.
_own = weakref.WeakSet()
# Of methods, by their code: those that they replace.
_replaced_methods = {}
# What only the loops here have.
_ATTRIBUTES = {"_arrivals", "_generators", "_is_woken", "_iteration", "_kept", "_self_reader", "_waiting_thread"}


class ReplacingClass(abc.ABCMeta):
    """The class of classes that are derived from one of CPython and take its place.

    A class of the program that is derived from one of these is of it too. It may have ABCMeta as its other metaclass.

    is_own: whether a class takes the place of one, or has a part of such a class.
    """

    def __new__(meta, name, bases, namespace, is_own=False, **options):
        return super().__new__(meta, name, bases, namespace, **options)

    def __init__(cls, name, bases, namespace, is_own=False, **options):
        super().__init__(name, bases, namespace, **options)
        if not is_own:
            return
        _own.add(cls)
        replaced = _replaced_by(cls)
        if replaced is not None:
            for each in filter(_own.__contains__, _mro_of(cls)):
                _name_methods(vars(each), replaced)
            cls.__dir__, cls.__doc__ = _names_of, replaced.__doc__
            for each in ("__firstlineno__", "__slots__", "__static_attributes__"):
                if hasattr(replaced, each):
                    setattr(cls, each, getattr(replaced, each))
                elif each in vars(cls):
                    delattr(cls, each)

    @property
    def __mro__(cls):
        shown, is_first, is_replaced = [], True, False
        for each in _mro_of(cls):
            if each in _own:
                if is_first:
                    shown.append(each)
                is_first, is_replaced = False, True
            elif is_replaced:
                is_replaced = False
            else:
                shown.append(each)
        return tuple(shown)

    @property
    def __bases__(cls):
        replaced = _replaced_by(cls) if cls in _own else None
        return _bases_of(cls) if replaced is None else replaced.__bases__

    @property
    def __base__(cls):
        return cls.__bases__[0]

    def __dir__(cls):
        replaced = _replaced_by(cls) if cls in _own else None
        return super().__dir__() if replaced is None else dir(replaced)

    def __instancecheck__(cls, instance):
        if cls in _own:
            return type.__instancecheck__(cls, instance)
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        if cls in _own:
            return type.__subclasscheck__(cls, subclass)
        return super().__subclasscheck__(subclass)


ReplacingClass.__name__ = ReplacingClass.__qualname__ = "type"
ReplacingClass.__module__ = "builtins"


def replaced_method(function):
    """The method in whose place a function is, or None."""
    return _replaced_methods.get(getattr(function, "__code__", None))


def _names_of(instance):
    names = {*getattr(instance, "__dict__", ())} - _ATTRIBUTES
    for each in type(instance).__mro__:
        names.update(dir(each) if each in _own else vars(each))
    return sorted(names)


def _replaced_by(cls):
    """The class of CPython in whose place one is; None for a part of such a class."""
    found = next(each for each in _mro_of(cls) if each not in _own)
    return None if found is object else found


def _name_methods(namespace, replaced):
    for name, function in namespace.items():
        original = getattr(replaced, name, None)
        if type(function) is not types.FunctionType or original is None or function.__code__ in _replaced_methods:
            continue
        _replaced_methods[function.__code__] = original
        function.__qualname__ = getattr(original, "__qualname__", name)
        function.__doc__ = original.__doc__
        function.__module__ = getattr(original, "__module__", None)
