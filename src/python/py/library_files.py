"""The files of CPython's library have the names that they have on Linux.

Here the library is imported from an archive. A program sees the names of its files in modules, in frames, in warnings and
in what is logged.
"""

import _imp
import gc
import os
import sys
import types
import zipimport
from importlib.machinery import ModuleSpec
from importlib.machinery import SourceFileLoader as _SourceFileLoader

ON_LINUX = "/usr/lib/python3.14"
_ARCHIVE = os.path.dirname(os.__file__)


def on_linux(path):
    """The name that a file or a folder of the archive has on Linux. Any other path is left as it is."""
    if path == _ARCHIVE or path.startswith(_ARCHIVE + "/"):
        return ON_LINUX + path.removeprefix(_ARCHIVE)
    return path


def _in_archive(path):
    return _ARCHIVE + path.removeprefix(ON_LINUX)


class SourceFileLoader(_SourceFileLoader):
    """Loads a module from the archive."""

    __module__ = _SourceFileLoader.__module__

    def __init__(self, name, path, archived):
        super().__init__(name, path)
        self._archived = archived

    def get_code(self, fullname):
        code = self._archived.get_code(fullname)
        _imp._fix_co_filename(code, self.path)
        return code

    def get_source(self, fullname):
        return self._archived.get_source(fullname)

    def get_data(self, path):
        return self._archived.get_data(_in_archive(path))


class FileFinder:
    """Finds modules in a folder of the archive."""

    __module__ = _SourceFileLoader.__module__

    def __init__(self, path):
        self.path, self._archived = path, zipimport.zipimporter(_in_archive(path))

    def __repr__(self):
        return f"FileFinder({self.path!r})"

    def find_spec(self, fullname, target=None):
        spec = self._archived.find_spec(fullname)
        return None if spec is None else _spec_on_linux(spec)

    def invalidate_caches(self):
        """The archive stays as it is."""

    def iter_modules(self, prefix=""):
        """The names of the modules, for `pkgutil`."""
        return sys.modules["pkgutil"].iter_importer_modules(self._archived, prefix)


def _spec_on_linux(spec):
    """A module's spec as it would be on Linux. spec: of a module in the archive."""
    path = on_linux(spec.origin)
    made = ModuleSpec(spec.name, SourceFileLoader(spec.name, path, spec.loader), origin=path)
    made.has_location = True
    if spec.submodule_search_locations is not None:
        made.submodule_search_locations = [*map(on_linux, spec.submodule_search_locations)]
        for folder in made.submodule_search_locations:
            sys.path_importer_cache.setdefault(folder, FileFinder(folder))
    return made


def line_of(file, number):
    """The text of a line of the library, which is in no file of the file system; None where the file is another one."""
    if not file.startswith(ON_LINUX + "/"):
        return None
    try:
        lines = zipimport.zipimporter(_ARCHIVE).get_data(_in_archive(file)).decode().splitlines()
    except OSError:
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def copy_of(module, **names):
    """A module that looks like another one and has some other names."""
    made = types.ModuleType(module.__name__)
    vars(made).update(vars(module), **names)
    return made


def install():
    """From now on modules, those that are imported already too, and what was made of them have these names."""
    sys.path_importer_cache[ON_LINUX] = FileFinder(ON_LINUX)
    sys.path[:] = ["", "/usr/lib/python314.zip", ON_LINUX, f"{ON_LINUX}/lib-dynload"]
    sys.prefix = sys.exec_prefix = sys.base_prefix = sys.base_exec_prefix = "/usr"
    sys.executable = "/usr/bin/python3"
    for name in ("LD_LIBRARY_PATH", "PYTHONHASHSEED", "PYTHONINSPECT", "PYTHONNODEBUGRANGES"):
        os.environ.pop(name, None)
    for module in [*sys.modules.values()]:
        _rename(module)
    for each in gc.get_objects():
        if type(each) is types.FunctionType:
            _imp._fix_co_filename(each.__code__, on_linux(each.__code__.co_filename))


def _rename(module):
    names = getattr(module, "__dict__", {})
    if isinstance(names.get("__file__"), str):
        names["__file__"] = on_linux(names["__file__"])
    spec = names.get("__spec__")
    if spec is None or not isinstance(getattr(spec, "loader", None), zipimport.zipimporter):
        return
    # `logging` keeps the name of its own file.
    names.update({name: on_linux(value) for name, value in names.items() if type(value) is str})
    names["__spec__"] = made = _spec_on_linux(spec)
    names["__loader__"], names["__cached__"] = made.loader, made.cached
    if made.submodule_search_locations is not None:
        names["__path__"] = made.submodule_search_locations
