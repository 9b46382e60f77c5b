"""One filtering, with everything about it settled."""

from __future__ import annotations

import dataclasses
from typing import Any

from numpy.typing import NDArray

import faltung as ft
from faltung import io


@dataclasses.dataclass(frozen=True)
class Job:
    """What is to be computed: the data, the kernel and the keywords of the call, all resolved."""

    operation: str
    content: io.Content
    kernel: NDArray[Any]
    keywords: dict[str, Any]

    def __call__(self, array: NDArray[Any], **changes: Any) -> NDArray[Any]:
        """The operation on `array`, the content's or a part of it, with some keywords changed."""
        function = ft.convolve if self.operation == "convolve" else ft.correlate
        result: NDArray[Any] = function(array, self.kernel, **{**self.keywords, **changes})
        return result

    def planned(self) -> Any:
        """The plan of the operation: of the colours alone if there is an opacity."""
        array = self.content.array[..., :-1] if self.content.has_alpha else self.content.array
        return ft.plan(array, self.kernel, op=self.operation, **self.keywords)
