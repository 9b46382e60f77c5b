"""Running plans: the compiler, its cache, threads, and the work they share."""
