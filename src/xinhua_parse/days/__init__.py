"""The parts from which days are read: calendar words, tense, one reader for each kind of phrase, and the day of a saying."""
