"""What `python -m xinhua_parse` does, step by step: arguments, sources, decoding, reading, forms, running, progress."""
