"""Pictures of a graph that is read from the newest to the oldest: who is drawn, in which lane, and with what folded.

Nothing here knows of Alembic: a node has a name, a text and parents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

from dbconv.record import NamedTuple
from dbconv.terms import one_line

_LEAST_FOLDED = 3


class Node(NamedTuple):
    """What is drawn at one place."""

    name: str
    text: str
    parents: tuple[str, ...]
    """Those that a line goes to."""
    others: tuple[str, ...] = ()
    """Those that it needs besides."""
    kind: str = ""
    """``new``, ``merged``, ``folded``, ``missing``; empty where it is of none."""
    is_marked: bool = False
    """It is worth a place of its own, wherever it stands."""


class Row(NamedTuple):
    """A node and its lane, and the lanes before and after it: each waits for the node of this name."""

    node: Node
    lane: int
    before: tuple[str, ...]
    """Empty names are lanes that nobody is in."""
    after: tuple[str, ...]

    @property
    def joined(self) -> list[int]:
        """The lanes of its other children, which end at it."""
        return [index for index, each in enumerate(self.before) if each == self.node.name and index != self.lane]

    @property
    def forked(self) -> list[int]:
        """The lanes of its other parents, which begin at it or are there."""
        return sorted({self.after.index(each) for each in self.node.parents[1:]} - {self.lane})


def in_order(nodes: Mapping[str, Node]) -> list[Node]:
    """Children before their parents, a line of them as long as it goes; what stands in a cycle comes last."""
    waiting = {name: 0 for name in nodes}
    for node in nodes.values():
        for each in _needed(node, nodes):
            waiting[each] += 1
    todo = sorted((name for name, count in waiting.items() if not count), reverse=True)
    found: dict[str, Node] = {}
    while todo:
        node = nodes[todo.pop()]
        found[node.name] = node
        for each in reversed(_needed(node, nodes)):
            waiting[each] -= 1
            if not waiting[each]:
                todo.append(each)
    return [*found.values(), *(each for name, each in sorted(nodes.items()) if name not in found)]


def _needed(node: Node, nodes: Mapping[str, Node]) -> list[str]:
    return [each for each in dict.fromkeys((*node.parents, *node.others)) if each in nodes]


def folded(nodes: Mapping[str, Node], folds: Callable[[Sequence[Node]], str]) -> dict[str, Node]:
    """The nodes with each long chain of which nobody has anything to say as one node; ``folds`` makes its text."""
    children: dict[str, list[str]] = {}
    for node in nodes.values():
        for each in (*node.parents, *node.others):
            children.setdefault(each, []).append(node.name)

    def is_plain(node: Node) -> bool:
        return (
            not (node.is_marked or node.others)
            and len(node.parents) == 1
            and node.parents[0] in nodes
            and len(children.get(node.name, ())) == 1
            and nodes[children[node.name][0]].parents == (node.name,)
            and len(children[node.parents[0]]) == 1
        )

    found: dict[str, Node] = {}
    chain: list[Node] = []

    def end() -> None:
        if len(chain) < _LEAST_FOLDED:
            found.update({each.name: each for each in chain})
        else:
            found[chain[0].name] = Node(chain[0].name, folds(chain), chain[-1].parents, kind="folded")
        chain.clear()

    for node in in_order(nodes):
        is_next = bool(chain) and chain[-1].parents == (node.name,) and chain[-1].kind == node.kind
        if not (is_plain(node) and is_next):
            end()
        if is_plain(node):
            chain.append(node)
        else:
            found[node.name] = node
    end()
    return found


def rows(nodes: Mapping[str, Node]) -> Iterator[Row]:
    """The nodes from the newest on, each in a lane, as ``git log --graph`` has them."""
    lanes: list[str] = []
    for node in in_order(nodes):
        if node.name not in lanes:
            _enter(lanes, node.name)
        before, lane = tuple(lanes), lanes.index(node.name)
        lanes = ["" if each == node.name else each for each in lanes]
        first, *more = dict.fromkeys(node.parents) or [""]
        # Another child may wait for the same one in a lane of its own: they meet where that is drawn.
        lanes[lane] = first
        for each in more:
            if each not in lanes:
                _enter(lanes, each)
        yield Row(node, lane, before, tuple(lanes))
        while lanes and not lanes[-1]:
            lanes.pop()


def _enter(lanes: list[str], name: str) -> None:
    """Take the first lane that nobody is in."""
    if "" in lanes:
        lanes[lanes.index("")] = name
    else:
        lanes.append(name)


_SIGNS = {"new": "*", "merged": "o", "folded": ":", "missing": "?"}


def as_text(nodes: Mapping[str, Node]) -> Iterator[str]:
    """The picture in letters, one line a node, with lines of what begins and ends between them."""
    for row in rows(nodes):
        if row.joined:
            yield _level(row.before, row.lane, dict.fromkeys(row.joined, "'"))
        cells = [("|" if each else " ") for each in row.before]
        for each in row.joined:
            cells[each] = " "
        cells[row.lane] = _SIGNS.get(row.node.kind, "*")
        yield f"{' '.join(cells).rstrip()}  {row.node.text}"
        if row.forked:
            # One that somebody waits in already goes on.
            yield _level(
                row.after, row.lane, {each: "+" if any(row.before[each : each + 1]) else "." for each in row.forked}
            )


def _level(lanes: Sequence[str], lane: int, ends: Mapping[int, str]) -> str:
    """A line between a node's lane and others."""
    first, last = min(lane, *ends), max(lane, *ends)
    width = max(len(lanes), last + 1)
    cells = []
    for index in range(width):
        is_taken = index < len(lanes) and bool(lanes[index])
        own = "+" if index == lane else ends[index] if index in ends else "|" if is_taken else " "
        if first < index < last and own == " ":
            own = "-"
        cells.append(own + ("-" if first <= index < last else " "))
    return "".join(cells).rstrip()


def as_mermaid(nodes: Mapping[str, Node]) -> Iterator[str]:
    """The picture for Mermaid, which Markdown pages show: what runs first stands below."""
    keys = {name: f"r{number}" for number, name in enumerate(nodes)}
    yield "flowchart BT"
    for name, node in nodes.items():
        yield f'  {keys[name]}["{node.text.translate(_MERMAIDS)}"]{f":::{node.kind}" if node.kind else ""}'
    for child, parent, is_line in _edges(nodes):
        yield f"  {keys[parent]} {'-->' if is_line else '-.->'} {keys[child]}"
    yield "  classDef new stroke-width:3px"
    yield "  classDef folded stroke-dasharray:4"
    yield "  classDef missing stroke:red"


_MERMAIDS = str.maketrans({"#": "#35;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "#96;"})


_STYLES = {"new": "penwidth=2", "folded": "style=dashed", "missing": "color=red"}


def as_dot(nodes: Mapping[str, Node]) -> Iterator[str]:
    """The picture for Graphviz."""
    yield "digraph revisions {"
    yield '  rankdir=BT; node [shape=box, fontname="sans-serif", fontsize=10];'
    for name, node in nodes.items():
        style = f", {_STYLES[node.kind]}" if node.kind in _STYLES else ""
        yield f"  {_for_dot(name)} [label={_for_dot(node.text)}{style}];"
    for child, parent, is_line in _edges(nodes):
        yield f"  {_for_dot(parent)} -> {_for_dot(child)}{'' if is_line else ' [style=dotted]'};"
    yield "}"


def _for_dot(text: str) -> str:
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _edges(nodes: Mapping[str, Node]) -> Iterator[tuple[str, str, bool]]:
    """Child, parent, and whether it is a line of the history."""
    for name, node in nodes.items():
        for parents, is_line in ((node.parents, True), (node.others, False)):
            yield from ((name, each, is_line) for each in dict.fromkeys(parents) if each in nodes)


_STEP, _ROW, _LETTER = 18, 24, 6.6
_COLORS = {"new": "#1a7f37", "merged": "#57606a", "folded": "#8c959f", "missing": "#cf222e"}
_OUTLINE = "#8c959f"


def as_svg(nodes: Mapping[str, Node]) -> Iterator[str]:
    """The picture for a browser, by the same lanes as the text."""
    drawn = list(rows(nodes))
    lanes = max((len(each.after) for each in drawn), default=1)
    lanes = max([lanes, *(len(each.before) for each in drawn)])
    longest = max((len(each.node.text) for each in drawn), default=0)
    size = f'width="{lanes * _STEP + longest * _LETTER + 40:.0f}" height="{len(drawn) * _ROW + 20}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="monospace" font-size="11">'
    yield '<rect width="100%" height="100%" fill="#ffffff"/>'
    places = {each.node.name: (_x(each.lane), _y(number)) for number, each in enumerate(drawn)}
    for path in _paths(drawn, nodes, places):
        yield f'<path d="{path}" fill="none" stroke="{_OUTLINE}" stroke-width="1.5"/>'
    for name, node in nodes.items():
        for x, y in (places[each] for each in node.others if each in places):
            own_x, own_y = places[name]
            curve = f"M{own_x},{own_y} C{own_x - 12},{own_y} {x - 12},{y} {x},{y}"
            yield f'<path d="{curve}" fill="none" stroke="{_OUTLINE}" stroke-dasharray="3"/>'
    for number, row in enumerate(drawn):
        x, y = places[row.node.name]
        color = _COLORS.get(row.node.kind, "#1f2328")
        inside = "#ffffff" if row.node.kind in ("merged", "folded") else color
        yield f'<circle cx="{x}" cy="{y}" r="4.5" fill="{inside}" stroke="{color}" stroke-width="1.5"/>'
        yield f'<text x="{lanes * _STEP + 14}" y="{_y(number) + 4}" fill="{color}">{escape(row.node.text)}</text>'
    yield "</svg>"


def _x(lane: int) -> int:
    return 12 + lane * _STEP


def _y(number: int) -> int:
    return 18 + number * _ROW


def _paths(drawn: Sequence[Row], nodes: Mapping[str, Node], places: Mapping[str, tuple[int, int]]) -> Iterable[str]:
    """A line from each node to each of its parents: down the lane that waits for the parent."""
    for number, row in enumerate(drawn):
        x, y = places[row.node.name]
        for parent in dict.fromkeys(nodes[row.node.name].parents):
            if parent not in places:
                continue
            end_x, end_y = places[parent]
            lane = _x(row.after.index(parent)) if parent in row.after else end_x
            turn = f"M{x},{y} C{x},{y + _ROW / 2:.0f} {lane},{y + _ROW / 2:.0f} {lane},{y + _ROW}"
            down = f" L{lane},{max(end_y - _ROW, y + _ROW)}" if end_y > y + _ROW else ""
            last = f" C{lane},{end_y - _ROW / 2:.0f} {end_x},{end_y - _ROW / 2:.0f} {end_x},{end_y}"
            yield turn + down + (last if end_y > y + _ROW else f" L{end_x},{end_y}")
