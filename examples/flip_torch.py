"""Does it matter that layers correlate and do not convolve? Learn one kernel with each sign, in PyTorch.

Some kernel has made ``target`` of ``signal``. Gradient descent looks for it twice: by a layer that slides the
kernel as it is, and by one that flips it first, from starting points that are each other's flip. The losses
are the same at every step, and the kernels that are found are each other's flip.
"""

from __future__ import annotations

import torch

import faltung.torch as ftt

torch.manual_seed(0)
true = torch.tensor([[1.0, 2.0, 0.0], [0.0, -1.0, 3.0], [0.5, 0.0, 0.0]], dtype=torch.float64)
signal = torch.randn(8, 1, 16, 16, dtype=torch.float64)
target = ftt.conv(signal, true[None, None])
start = torch.randn(1, 1, 3, 3, dtype=torch.float64)


def learn(weight: torch.Tensor, flip: bool) -> tuple[torch.Tensor, list[float]]:
    """The kernel that is found, and the loss at every step."""
    weight = weight.clone().requires_grad_()
    optimizer, losses = torch.optim.SGD([weight], lr=0.2), []
    for _ in range(60):
        loss = (ftt.conv(signal, weight, flip=flip) - target).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    return weight.detach()[0, 0], losses


correlating, losses = learn(start, flip=False)
convolving, losses_flipped = learn(start.flip((2, 3)), flip=True)
print("found by correlation\n", correlating)
print("found by convolution\n", convolving)
apart = max(abs(a - b) for a, b in zip(losses, losses_flipped, strict=True))
print(f"largest difference of losses {apart:.1e}")
print(f"largest difference from the flip {(convolving - correlating.flip((0, 1))).abs().max():.1e}")
print(f"largest error of the kernel {(correlating - true).abs().max():.1e}")
