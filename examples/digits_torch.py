"""Learn to read digits with a small convolutional network in PyTorch, its convolutions computed by faltung.

The 1797 images of 8×8 pixels that scikit-learn comes with. Nothing in the model knows of faltung: one line
enables it. Written at the end: the accuracy on images not seen before, and what was computed where.
"""

from __future__ import annotations

import time

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

import faltung.torch

faltung.torch.enable()
torch.set_num_threads(1)  # images this small are not worth a second one

torch.manual_seed(0)
digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = torch.from_numpy(digits.images[order, None].astype(np.float32) / 16 - 0.5)
t = torch.from_numpy(digits.target[order])
x_train, t_train, x_test, t_test = x[:1437], t[:1437], x[1437:], t[1437:]

model = nn.Sequential(
    nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(),
    nn.Conv2d(32, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(64, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU(), nn.AdaptiveMaxPool2d(2),
    nn.Flatten(), nn.Dropout(0.3), nn.Linear(256, 10),
)  # fmt: skip
EPOCHS, BATCH = 10, 64
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS)

start = time.perf_counter()
for epoch in range(EPOCHS):
    model.train()
    total = 0.0
    for batch in torch.randperm(len(x_train)).split(BATCH):
        # A little to and fro: the digits of others are not where ours are.
        dy, dx = np.random.default_rng(int(batch[0])).integers(-1, 2, 2)
        shifted = torch.roll(x_train[batch], (int(dy), int(dx)), (2, 3))
        loss = nn.functional.cross_entropy(model(shifted), t_train[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += float(loss.detach()) * len(batch)
    schedule.step()
    print(f"epoch {epoch + 1:2}  loss {total / len(x_train):.4f}")
model.eval()
with torch.inference_mode():
    accuracy = float((model(x_test).argmax(1) == t_test).float().mean())
print(f"test accuracy {100 * accuracy:.2f}% after {time.perf_counter() - start:.1f} s")
print(faltung.torch.report())
