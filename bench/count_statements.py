"""Counts policy statements in files, without any of the product's code: a walk of PyYAML's nodes.

Arguments: folders. Prints one JSON object a line: {"file", "statements": [[line, column], ...]}, counted
from 1, for every file whose top is a template (a map `Resources` with an item of some `Type`). A statement
is a map with `Effect: Allow|Deny` (or an intrinsic function in its place) and `Action` or `NotAction`,
anywhere inside the template, JSON text in strings included (there its place is that of the string).
"""

import json
import os
import sys

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader

SKIPPED = {"node_modules", ".git", ".terraform", "site-packages", "__pycache__", "venv", ".venv"}
ENDINGS = (".yaml", ".yml", ".json", ".template", ".cfn", ".jsonc")


def entries(node):
    return [(key.value, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]


def is_statement(node):
    keys = dict(entries(node))
    if "Effect" not in keys or not ({"Action", "NotAction"} & keys.keys()):
        return False
    effect = keys["Effect"]
    return not isinstance(effect, yaml.ScalarNode) or effect.value in ("Allow", "Deny") or effect.tag.startswith("!")


def count_value(value):
    if isinstance(value, dict):
        here = value.get("Effect") in ("Allow", "Deny") and ("Action" in value or "NotAction" in value)
        return int(here) + sum(count_value(item) for item in value.values())
    if isinstance(value, list):
        return sum(count_value(item) for item in value)
    return 0


def embedded(text):
    start = text.lstrip()
    if not start.startswith(("{", "[")) or "Effect" not in text:
        return 0
    try:
        return count_value(json.loads(text))
    except ValueError:
        return 0


def walk(node, found, seen):
    if id(node) in seen:
        return
    seen.add(id(node))
    place = [node.start_mark.line + 1, node.start_mark.column + 1]
    if isinstance(node, yaml.MappingNode):
        if is_statement(node):
            found.append(place)
        for key, value in node.value:
            walk(value, found, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            walk(item, found, seen)
    else:
        found.extend([place] * embedded(node.value))


def is_template(node):
    if not isinstance(node, yaml.MappingNode):
        return False
    resources = dict(entries(node)).get("Resources")
    if not isinstance(resources, yaml.MappingNode):
        return False
    for _, value in entries(resources):
        if isinstance(value, yaml.MappingNode):
            kind = dict(entries(value)).get("Type")
            if isinstance(kind, yaml.ScalarNode) and "::" in kind.value:
                return True
    return False


def documents(path):
    with open(path, encoding="utf-8-sig", errors="replace") as source:
        text = source.read()
    if "Effect" not in text or "Resources" not in text or len(text) > 5_000_000:
        return []
    if path.endswith(".json"):
        text = text.replace("\t", "  ")
    try:
        return list(yaml.compose_all(text, Loader=Loader))
    except (yaml.YAMLError, ValueError, RecursionError):
        return []


for root in sys.argv[1:]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED)
        for name in sorted(names):
            if not name.endswith(ENDINGS) or name == "tree.json":
                continue
            path = os.path.join(folder, name)
            for node in documents(path):
                if is_template(node):
                    found = []
                    walk(node, found, set())
                    if found:
                        print(json.dumps({"file": path, "statements": found}))
                    break
