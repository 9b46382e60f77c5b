NAME='fft'
def applicable(p,m): return "stub"
def propose(p,m): raise NotImplementedError
