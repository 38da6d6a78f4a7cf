"""Quotation marks of every kind, and what is left of a paragraph where one of them has no partner."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_quotes, parse_story
from xinhua_parse.grammar.quotation import MARKS, Quotations, pair_quotation_marks, trim
from xinhua_parse.grammar.tokens import Tokens, read_tokens


def pairing(tokens: Tokens, *, runs_on: bool = False) -> Quotations:
    """What the marks of a paragraph come to."""
    return pair_quotation_marks(tokens, [i for i, word in enumerate(tokens.words) if word in MARKS], runs_on=runs_on)


def quoted(text: str) -> list[str]:
    """What stands between the paired marks of a paragraph."""
    tokens = read_tokens(text, 0, len(text))
    pairs = pairing(tokens).paired
    ends = [tokens.starts[p.closer] if p.closer < len(tokens) else len(text) for p in pairs]
    return [text[tokens.ends[p.opener] : end].strip() for p, end in zip(pairs, ends, strict=True)]


def contents(text: str) -> list[str]:
    """What the quotes of a text say."""
    return [quote.text for quote in parse_quotes(text)]


@pytest.mark.parametrize(
    "text",
    [
        '"We saw the whale," she said.',
        "“We saw the whale,” she said.",
        "``We saw the whale,'' she said.",
        "`` We saw the whale , '' she said .",
        "«We saw the whale,» she said.",
        "„We saw the whale,“ she said.",
        "&quot;We saw the whale,&quot; she said.",
        "'We saw the whale,' she said.",
        "‘We saw the whale,’ she said.",
        '“We saw the whale," she said.',
        '"We saw the whale,” she said.',
        "\"We saw the whale,'' she said.",
    ],
)
def test_every_pair_of_marks(text):
    """Straight, curly, doubled single, angle, low, escaped, single and mixed ones all quote."""
    (quote,) = parse_quotes(text)
    assert quote.text.rstrip(" ,") == "We saw the whale"
    assert quote.kind.value == "direct"
    assert quote.cue is not None
    assert quote.cue.text == "said"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We saw it," she said. "Then it dived."', ["We saw it,", "Then it dived."]),
        ('The "stone whale" and the "old man" are cliffs.', ["stone whale", "old man"]),
        ("She called it ``a miracle'' and left.", ["a miracle"]),
        ("It was 'a miracle', she said.", ["a miracle"]),
        ("\"He said 'run' and we ran,\" she said.", ["He said 'run' and we ran,"]),
        ("“He said ‘run’ and we ran,” she said.", ["He said ‘run’ and we ran,"]),
        ("\"The captain's boat was the crew's home,\" she said.", ["The captain's boat was the crew's home,"]),
    ],
)
def test_what_stands_between_marks(text, inside):
    """Marks are paired from left to right; those inside another pair belong to the outer one."""
    assert quoted(text) == inside


@pytest.mark.parametrize(
    "text",
    [
        "The captain's boat was the crew's home.",
        "The players' wives and the coaches' wives met.",
        "In the '90s the harbor of N'Djako was rebuilt in '97.",
        "It's theirs, isn't it?",
        "The O'Briens of Coeur d'Alene don't ski.",
        "She was born in '46 and he in '51.",
        "The Qur'an and the Ka'bah.",
    ],
)
def test_apostrophes_quote_nothing(text):
    """Possessives, contractions, decades and names are no quotations."""
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('A 32" screen costs 400 dollars, the shop said.', ['A 32" screen costs 400 dollars']),
        ("The plank is 6' 4\" long, the carpenter said.", ["The plank is 6' 4\" long"]),
        ('The snow was 12" deep, police said. "Stay at home," they said.', ['The snow was 12" deep', "Stay at home"]),
    ],
)
def test_inches_quote_nothing(text, expected):
    """A mark of length behind a number opens nothing."""
    assert contents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "stone whale" lies on the beach.',
        'The film "The Last Ferry" opens on Friday.',
        'Her novel "Salt" won the prize.',
        'The ship "Morning Star" left port.',
        'The "one village, one well" program began in 2004.',
        'The word "harbor" comes from an old word for shelter.',
        'He was known as "the Fox of the North".',
        'The storm, named "Lotte", moved east.',
        'Operation "Clean Coast" ended in May.',
        'The town is a "bread basket" of the country.',
        'The band played "Goodbye, My River" and left.',
        'The prize for "best young painter" went to Ines Duarte.',
    ],
)
def test_scare_quotes_and_titles_quote_nobody(text):
    """Terms, titles of works and names in marks have no speaker."""
    assert [quote.speaker for quote in parse_quotes(text) if quote.speaker] == []


def test_an_unclosed_mark_spoils_one_paragraph_at_most():
    """The paragraphs around it are read as if it were not there, and a Problem tells where it stands."""
    before = '"The well is dry," said farmer Musa Keita.\n\n'
    broken = 'The "great drought has lasted three years, the ministry said.\n\n'
    after = 'Keita said the "rain dance" had failed. "We need rain," he said.'
    text = "OUAGARA, May 3 (Xinhua) -- " + before + broken + after
    story = parse_story(text)
    mended = parse_story(text.replace('"great', " great"))
    told = [(q.cue.text, q.text) for q in story.quotes if q.cue and q.paragraph != 1]
    assert told == [(q.cue.text, q.text) for q in mended.quotes if q.cue and q.paragraph != 1]
    assert [text[p.span.start : p.span.end] for p in story.problems if p.code == "unclosed-quotation"] == ['"']


@pytest.mark.parametrize("mark", ['"', "“", "”", "``", "«", "»"])
@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_a_stray_mark_leaves_the_next_paragraph_alone(mark, place):
    """Whatever the mark and wherever it stands."""
    first = {"start": f"{mark}The dam held.", "middle": f"The {mark}dam held.", "end": f"The dam held.{mark}"}[place]
    text = f'{first}\n\nThe flood has peaked, said Wei Dalong.\n\n"We are safe," Wei added.'
    told = [(q.text, q.speaker and q.speaker.name) for q in parse_quotes(text) if q.paragraph]
    assert told == [("The flood has peaked", "Wei Dalong"), ("We are safe", "Wei Dalong")]


def test_a_quotation_over_paragraphs_is_opened_in_each():
    """It has one speaker; each paragraph is a quotation, only the first beside its cue."""
    quotes = parse_quotes(
        'Conductor Ilva Renn said: "The hall was cold and dark.\n\n'
        '"The musicians wore coats and gloves.\n\n'
        '"But nobody went home."\n\nThe concert lasted three hours.'
    )
    assert [(q.text, q.speaker.name, q.paragraph) for q in quotes] == [
        ("The hall was cold and dark", "Ilva Renn", 0),
        ("The musicians wore coats and gloves", "Ilva Renn", 1),
        ("But nobody went home", "Ilva Renn", 2),
    ]


def test_a_quotation_inside_a_quotation_is_part_of_it():
    """What the speaker repeats of others stays in the speaker's own content."""
    (quote,) = parse_quotes("\"The pilot told us 'stay calm' twice,\" passenger Ana Ortiz said.")
    assert quote.text == "The pilot told us 'stay calm' twice"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Ortiz"


def paired(text: str, **given: bool) -> tuple[list[tuple[int, int]], list[int]]:
    """The pairs and the stray marks of a paragraph, by the numbers of their tokens."""
    found = pairing(read_tokens(text, 0, len(text)), **given)
    return [(pair.opener, pair.closer) for pair in found.paired], list(found.stray)


@pytest.mark.parametrize(
    ("text", "pairs", "stray"),
    [
        ('a "b" c', [(1, 3)], []),
        ('a"b"c', [(1, 3)], []),  # no white space tells: by turns
        ('"a b"c', [(0, 3)], []),
        ('a"b c" d', [(1, 4)], []),
        ('" a b "', [(0, 3)], []),
        ('" a b"', [(0, 3)], []),
        ('a" b c" d', [], [1, 4]),  # white space behind it alone: it closes
        ('"a "b c"', [(2, 5)], [0]),  # white space before it alone: it opens, and the first stays open
        ('a (" b c" d)', [(2, 5)], []),  # a bracket before it hides its white space
        ('a [" b c" d]', [(2, 5)], []),
        ('"" a "b"', [(3, 5)], []),  # nothing is quoted
        ('"a" "b c"', [(0, 2), (3, 6)], []),
        ("A“ b ”c", [(1, 3)], []),  # curly marks by their shape, whatever is around them
        ("“a “b c”", [(2, 5)], [0]),
        ('a” b "c"', [(3, 5)], [1]),
        ('a ”b "c"', [(3, 5)], [1]),
        ('a”b "c"', [(3, 5)], [1]),
        ("a „b“ c", [(1, 3)], []),
        ("a „b” c", [(1, 3)], []),
        ("a „b „c“", [(3, 5)], [1]),
        ("``a b'' c", [(0, 3)], []),
        ("''a b'' c", [(0, 3)], []),  # two apostrophes open where only their right side touches a word
        ("a ''b c'' d", [(1, 4)], []),
        ("a'' b ''c'' d", [(3, 5)], [1]),
        ("«a» b", [(0, 2)], []),
        ('a "b c', [], [1]),
        ("a b", [], []),
    ],
)
def test_which_marks_make_a_pair(text, pairs, stray):
    """By shape, else by the side on which a word touches them, else by turns."""
    assert paired(text) == (pairs, stray)


@pytest.mark.parametrize(
    ("text", "pairs", "stray"),
    [
        ("'a b' c", [(0, 3)], []),
        ("a 'b' c", [(1, 3)], []),
        ("as‘ b c’ d", [(1, 4)], []),  # the curly opener and the grave accent open by their shape
        ("as` b c' d", [(1, 4)], []),
        ("5 'b c' d", [(1, 4)], []),
        ("a 'b 9 c' d", [(1, 5)], []),
        ("a '90s b c' d", [], []),  # a decade, and a plural's apostrophe
        ("'a b 'c d", [], [0, 3]),
        ("the crews' b c' d", [], []),  # two plurals' apostrophes
        ("as' - b' c", [], []),
        ("a ' - b' c", [], []),
        ("'a b", [], []),  # a single one is an apostrophe
        ("a b' c", [], []),
        ("\"a 'b' c\"", [(0, 6)], []),  # inside double marks they are not looked at
    ],
)
def test_which_single_marks_make_a_pair(text, pairs, stray):
    """They open as double ones do, but never where an apostrophe could stand; one alone is an apostrophe."""
    assert paired(text) == (pairs, stray)
    assert paired(text, runs_on=True) == (pairs, stray)


@pytest.mark.parametrize(
    ("text", "runs_on", "pairs", "stray"),
    [
        ('"a b', True, [(0, 3)], []),
        ('" a b', True, [(0, 3)], []),
        ('a "b c', True, [(1, 4)], []),
        ('"a" b "c', True, [(0, 2), (4, 6)], []),
        ('a " b', True, [], [1]),  # it need not be an opener
        ('a b" c', True, [], [2]),
        ('"a b', False, [(0, 3)], [0]),  # at the start of a paragraph it opens, and is told
        ('a "b c', False, [], [1]),
        ('"a" b "c', False, [(0, 2)], [4]),
    ],
)
def test_an_opener_without_a_partner(text, runs_on, pairs, stray):
    """It runs on to the end where the next paragraph opens with a mark, and at the start of a paragraph; else it is stray."""
    assert paired(text, runs_on=runs_on) == (pairs, stray)


@pytest.mark.parametrize(
    ("text", "piece", "trimmed"),
    [
        ('"we go," he', (0, 5), (1, 3)),
        ("we go.", (0, 3), (0, 2)),
        ("a ) we go ; -- b", (1, 6), (2, 4)),
        ("we (go)", (0, 4), (0, 4)),  # a closing bracket stays at the end, and goes at the beginning
        ("we go .", (0, 2), (0, 2)),
        ("x . we", (1, 2), None),
        ('" , "', (0, 3), None),
        ("we", (0, 1), (0, 1)),
        ("we", (1, 1), None),
    ],
)
def test_a_piece_without_the_marks_at_its_edges(text, piece, trimmed):
    """Nothing beyond the piece is looked at; where no word is left there is none."""
    assert trim(read_tokens(text, 0, len(text)), piece) == trimmed
