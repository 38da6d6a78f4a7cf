"""A shallow grammar of wire English: tokens, sentences, noun phrases, circumstances, the forms of reporting verbs.

Data flows one way: tokens -> quotation marks -> sentences, and over these the readers of phrases. Nothing here knows of
speakers; every reader takes a passage and token indices and gives indices back.
"""
