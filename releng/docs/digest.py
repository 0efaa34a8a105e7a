#!/usr/bin/env python3
# Copyright (c) 2026 Claimbench contributors
# SPDX-License-Identifier: EPL-2.0
"""Prints the digest of every claim of a dossier, from the file and the table in digest.md alone.

    python3 digest.py FILE [CLAIM]      with a claim's id: the bytes that are digested as well
"""
import hashlib, json, pathlib, re, sys, xml.etree.ElementTree as ET

page = pathlib.Path(__file__).with_name("digest.md").read_text(encoding="utf-8")
MEMBERS = {element: re.findall("`(\\(?)(\\w+)(→?)([*+]?)(?:=([^`]+))?\\)?`", row)
           for element, row in re.findall("^\\| `(\\w+)` \\| (.+) \\|$", page, re.MULTILINE)}
END = re.compile("(?:(?<=[^ .“‘\"'(«\\[\0\U00010000-\U0010FFFF]{5})\\.|[!?…])[”’\"'»)\\]]* +(?![a-z ])|[。！？][”’」』]*")

def utf16(text):        # as long as offsets count it: two for what is beyond U+FFFF
    return re.sub("[\U00010000-\U0010FFFF]", "\\g<0>\0", text)

root = ET.parse(sys.argv[1]).getroot()
ids = {e.get("id"): e for e in root.iter() if e.get("id")}
revisions = {revision.get("id"): (document.get("id"), utf16(revision.findtext("text", "")))
             for document in root.iter("documents") for revision in document.iter("revisions")}

def canonical(value):   # RFC 8785; there are no numbers
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

def sentence(anchor, text):
    start, end, words = int(anchor.get("start", 0)), int(anchor.get("end", 0)), utf16(anchor.findtext("exact", ""))
    if anchor.find("exact") is None or start < 0 or end - start != len(words) or not text.startswith(words, start):
        return None
    first = text.rfind("\n", 0, start) + 1
    lines = text[first:(text + "\n").index("\n", end)]
    ends = [0] + [match.end() for match in END.finditer(lines)] + [len(lines)]
    begin = max(n for n in ends if n <= start - first)
    stop = min((n for n in ends if n > start - first and n >= end - first), default=len(lines))
    return lines[begin:stop].replace("\0", "").strip(" ")

def origins(source, found=()):
    origin = source.get("derivedFrom")
    return found if origin is None or origin in found else origins(ids[origin], (*found, origin))

def noted(e, name, refers, many):
    if name in ("document", "sentence"):
        document, text = revisions.get(e.get("revision"), ("", ""))
        return [document if name == "document" else sentence(e, text)]
    if name == "derivedFrom":
        return origins(e)
    words = e.get(name, "").split() if refers or many else [e.get(name)]
    children = e.findall("anchors" if name == "appearances" else name)
    return [value(ids[word]) if refers else word for word in words] + [value(child) for child in children]

def value(e):           # an object when it is in the table
    if e.tag not in MEMBERS:
        return {"parties": e.get("name") or e.get("id"), "snapshots": e.get("sha256")}.get(e.tag, e.text)
    members = {}
    for hidden, name, refers, many, default in MEMBERS[e.tag]:
        found = [one for one in noted(e, name, refers, many) if one and one != default]
        if name == "snapshots":
            found = set(found)
        if found and not (hidden and e.get("protected") == "true"):
            members[name] = found[0] if not many else sorted(found, key=canonical) if many == "*" else found
    return members

for claim in root.iter("claims"):
    covered = canonical({"digest": "claim/1", **value(claim)})
    print(claim.get("id"), hashlib.sha256(covered).hexdigest())
    if sys.argv[2:] == [claim.get("id")]:
        print(covered.decode())
