"""Closed lists of words, one module each: constants only, nothing of ours imported."""
