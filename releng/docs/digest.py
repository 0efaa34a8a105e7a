#!/usr/bin/env python3
# Copyright (c) 2026 Claimbench contributors
# SPDX-License-Identifier: EPL-2.0
"""Prints the id and the digest of every claim of a dossier: python3 digest.py digest.md DOSSIER"""
import functools, hashlib, json, pathlib, re, sys, xml.etree.ElementTree as ET

rules = json.loads(re.search("```json(.+?)```", pathlib.Path(sys.argv[1]).read_text("utf-8"), re.DOTALL)[1])
root = ET.parse(sys.argv[2]).getroot()
ids = {e.get("id"): e for e in root.iter()}
canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode  # RFC 8785
utf16 = functools.partial(re.sub, "[\U00010000-\U0010FFFF]", "\\g<0>\0")  # as long as offsets count it

def near(mark):  # the sentences that have something of its words, each after the place of the words in it
    at, end = max(0, int(mark.get("start", 0))), int(mark.get("end", 0))
    pieces = re.finditer(rules["sentence"], utf16(ids.get(mark.get("revision", ""), root).findtext("text", "")))
    return [f"{at - one.start()} {one[0]}".replace("\0", "") for one in pieces if one.start() < end > at < one.end()]

def members(e, depth=0):
    for name, rule in rules.get(e.tag + " protected" * (e.get("protected") == "true"), {}).items():
        words = near(e) if name == "sentence" else e.get(name, "").split() if rule[:1] in ("→", "*") else [e.get(name)]
        found = [dict(members(ids[word], depth + 1)) if "→" in rule and depth < 20 else word for word in words]
        found += [dict(members(child, depth + 1)) if child.tag in rules else child.text for child in e.findall(name)]
        found = {canonical(one): one for one in found if one and rule != f"={one}"}
        if found:
            yield name, [found[key] for key in (sorted(found) if "*" in rule else found)]

for e in root.iter("claims"):
    print(e.get("id"), hashlib.sha256(canonical({"digest": ["claim/1"], **dict(members(e))}).encode()).hexdigest())
