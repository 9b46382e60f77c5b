"""XLA's foreign function interface as jaxlib's own header file describes it: where the fields of structures
are, and the version. Read rather than written down, so that it fits whichever jaxlib is installed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..plan import HandlerSpec

MAJOR = 0
"""The version of the interface that is understood; minor versions add to the ends of structures."""

_SIZES = {"size_t": 8, "int64_t": 8, "int32_t": 4, "uint32_t": 4, "int": 4}
_STRUCT = re.compile(r"\bstruct\s+(\w+)\s*\{(.*?)\n\}", re.DOTALL)
_ENUM = re.compile(r"typedef\s+enum\s*\{(.*?)\}\s*(\w+)\s*;", re.DOTALL)
_FIELD = re.compile(r"(?:const\s+|struct\s+)*(\w+)\s*(\**)\s*(\w+)")


class UnsupportedError(Exception):
    """The interface is not one that is understood."""


@dataclass(frozen=True)
class _Structure:
    offsets: dict[str, int]
    size: int
    alignment: int


class Header:
    """The structures, the numbers of enumerations and the version that a header file states."""

    def __init__(self, text: str) -> None:
        text = re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)
        self.numbers: dict[str, int] = {}
        self._sizes = dict(_SIZES)
        for body, name in _ENUM.findall(text):
            self._sizes[name] = 4
            for label, value in re.findall(r"(\w+)\s*=\s*(-?\d+)", body):
                self.numbers[label] = int(value)
        for type_, name in re.findall(r"typedef\s+(\w+)\s+(\w+)\s*;", text):
            if type_ in self._sizes:
                self._sizes[name] = self._sizes[type_]
        self.version = self._defined(text, "MAJOR"), self._defined(text, "MINOR")
        self._bodies: dict[str, str] = dict(_STRUCT.findall(text))
        self._structures: dict[str, _Structure] = {}
        self._types: dict[tuple[str, str], str] = {}  # of fields

    def offset(self, structure: str, *path: str) -> int:
        """Bytes from the beginning of a structure to a field, or to a field of a structure in it."""
        name, at = f"XLA_FFI_{structure}", 0
        for field in path:
            found = self._structure(name).offsets
            if field not in found:
                raise UnsupportedError(f"{name} has no field {field}")
            at += found[field]
            name = self._types[name, field]
        return at

    def size(self, structure: str) -> int:
        """The size of a structure."""
        return self._structure(f"XLA_FFI_{structure}").size

    def number(self, name: str) -> int:
        """The value of an enumeration's member."""
        if f"XLA_FFI_{name}" not in self.numbers:
            raise UnsupportedError(f"there is no XLA_FFI_{name}")
        return self.numbers[f"XLA_FFI_{name}"]

    def _structure(self, name: str) -> _Structure:
        if name in self._structures:
            return self._structures[name]
        if name not in self._bodies:
            raise UnsupportedError(f"there is no structure {name}")
        offsets, end, alignment = {}, 0, 1
        for statement in self._bodies[name].split(";"):
            field = self._field(statement)
            if field is None:
                continue
            type_, pointer, label = field
            size = align = 8
            if not pointer and type_ in self._sizes:
                size = align = self._sizes[type_]
            elif not pointer:
                inner = self._structure(type_)
                size, align = inner.size, inner.alignment
            end = -(-end // align) * align
            offsets[label], self._types[name, label] = end, type_
            end, alignment = end + size, max(alignment, align)
        self._structures[name] = _Structure(offsets, -(-end // alignment) * alignment, alignment)
        return self._structures[name]

    @staticmethod
    def _field(statement: str) -> tuple[str, bool, str] | None:
        """Type, whether it is a pointer, name."""
        statement = " ".join(statement.split())
        if not statement:
            return None
        entry = re.fullmatch(r"_XLA_FFI_API_STRUCT_FIELD\((\w+)\)", statement)
        if entry:
            return entry[1], True, entry[1]
        function = re.fullmatch(r"\w+ \(\*(\w+)\)\(.*\)", statement)
        if function:
            return "function", True, function[1]
        match = _FIELD.fullmatch(statement)
        if match is None:
            raise UnsupportedError(f"cannot read {statement!r}")
        return match[1], bool(match[2]), match[3]

    @staticmethod
    def _defined(text: str, name: str) -> int:
        match = re.search(rf"#define\s+XLA_FFI_API_{name}\s+(\d+)", text)
        if match is None:
            raise UnsupportedError(f"no XLA_FFI_API_{name}")
        return int(match[1])


def header(include: str) -> Header:
    """The header in jaxlib's directory of headers."""
    path = Path(include) / "xla" / "ffi" / "api" / "c_api.h"
    try:
        found = Header(path.read_text())
    except OSError as error:
        raise UnsupportedError(f"cannot read {path.name}: {error.strerror}") from error
    if found.version[0] != MAJOR:
        raise UnsupportedError(f"version {found.version[0]}.{found.version[1]}, expected {MAJOR}.x")
    return found


def handler(header: Header) -> HandlerSpec:
    """What the handler has to know."""
    at = header.offset
    return HandlerSpec(
        extension=at("CallFrame", "extension_start"),
        context=at("CallFrame", "ctx"),
        stage=at("CallFrame", "stage"),
        arguments=at("CallFrame", "args", "args"),
        results=at("CallFrame", "rets", "rets"),
        attributes=at("CallFrame", "attrs", "attrs"),
        data=at("Buffer", "data"),
        kind=at("Extension_Base", "type"),
        metadata=at("Metadata_Extension", "metadata"),
        major=at("Metadata", "api_version", "major_version"),
        minor=at("Metadata", "api_version", "minor_version"),
        executing=header.number("ExecutionStage_EXECUTE"),
        describing=header.number("Extension_Metadata"),
        version=header.version,
    )
