"""The front door for layers: convolution over channels and a batch, and its gradients.

    y[n, o, i] = Σ_c Σ_m x̃[n, c, s·i + d·m − p] w[o, c, m] + bias[o]

x̃ is x continued by a boundary (zeros unless told otherwise), s the stride, d the dilation, p the padding.
This is a *correlation*, as layers everywhere compute it: kernels are learned, so the flip does not matter,
and ``flip=True`` shows it.
"""
