"""Adds to the archive of the standard library, compiled, those of its modules that are imported before a program begins.

To compile them takes longer than everything else that CPython does until then. Their sources stay: tracebacks show them.
"""

import os
import py_compile
import sys
import tempfile
import zipfile


def add_compiled(archive):
    """Add the modules of an archive from which this interpreter imports; the ones that are imported now.

    archive: its path.
    """
    # As src/python/py/library_files.py names them.
    prefix = "/usr/lib/python3.14/"
    origins = [getattr(module.__spec__, "origin", None) or "" for module in list(sys.modules.values())]
    names = sorted({origin.removeprefix(prefix) for origin in origins if origin.startswith(prefix)})
    with zipfile.ZipFile(archive) as library:
        sources = {name: library.read(name) for name in names}
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as library:
        for name, source in sources.items():
            library.writestr(_described(f"{name}c"), _compile(source, prefix + name))


def _compile(source, shown_name):
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "source.py")
        with open(file, "wb") as opened:
            opened.write(source)
        # The sources in the archive never change, so Python need not check whether they are newer.
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        compiled = py_compile.compile(file, f"{file}c", shown_name, doraise=True, invalidation_mode=mode)
        with open(compiled, "rb") as opened:
            return opened.read()


def _described(name):
    """An entry without a time of its own: the same sources give the same archive."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
