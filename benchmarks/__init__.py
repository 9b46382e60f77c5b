"""Faltung beside the libraries its users would otherwise pick, measured in one run.

``cases`` is the one table of what is computed (the correctness tests read it too), ``peers`` says how each
library computes the same thing, ``machine_rates`` measures what this machine could do at best, and
``harness`` runs the whole: ``faltung bench``, or ``python -m benchmarks`` in a source tree.
"""
