#!/usr/bin/env python3
# Copyright (c) 2026 Claimbench contributors
# SPDX-License-Identifier: EPL-2.0
"""Prints the digest of every claim of a dossier, from the file alone (see digest.md).

    python3 digest.py FILE [CLAIM]      with a claim's id: the bytes that are digested, instead
"""
import hashlib, json, re, sys, xml.etree.ElementTree as ET

DEFAULT = {"type": "other", "stance": "context", "disposition": "undecided", "kind": "other", "primary": "false",
           "protected": "false", "reliability": "ungraded", "record": "on the record", "rendering": "verbatim",
           "credibility": "0", "hits": "0"}
END = re.compile("(?:(?<=[^ .“‘\"'(«\\[\U00010000-\U0010FFFF]{5})\\.|[!?…])[”’\"'»)\\]]* +(?![a-z ])|[。！？][”’」』]*")
OPEN = "publisher url archivedUrl published dataAsOf corrected"

root = ET.parse(sys.argv[1]).getroot()
ids = {e.get("id"): e for e in root.iter() if e.get("id")}
texts = {r.get("id"): (d.get("id"), r.findtext("text") or "") for d in root.iter("documents") for r in d.iter("revisions")}

def canonical(value):                      # RFC 8785; there are no numbers
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

def put(facts, **more):                    # what is absent is left out
    return {**facts, **{name: value for name, value in more.items() if value}}

def facts(e, names):
    found = {name: e.get(name) or e.findtext(name) for name in names.split()} if e is not None else {}
    return {name: value for name, value in found.items() if value and value != DEFAULT.get(name)}

def some(values):                          # the order means nothing
    return sorted(values, key=canonical)

def refs(e, name):
    return e.get(name, "").split() if e is not None else []

def name(party):
    return ids[party].get("name") or party

def appearance(a):
    document, text = texts.get(a.get("revision"), ("", ""))
    start, end, words, units = int(a.get("start", 0)), int(a.get("end", 0)), a.findtext("exact"), text.encode("utf-16-le")
    if words is None or not 0 <= start <= end or units[2 * start:2 * end] != words.encode("utf-16-le"):
        return put(facts(a, "exact"), document=document)
    start = len(units[:2 * start].decode("utf-16-le"))      # counts characters from here on
    first = text.rfind("\n", 0, start) + 1
    lines = text[first:start] + words + text[start + len(words):].split("\n")[0]
    start, end = start - first, start - first + len(words)
    ends = [0] + [m.end() for m in END.finditer(lines)] + [len(lines)]
    sentence = lines[max(n for n in ends if n <= start):min([n for n in ends if n > start and n >= end] or ends[-1:])]
    return put(facts(a, "exact"), document=document, sentence=sentence.strip(" "))

def source(s):
    if s is None:
        return {}
    chain, origin = [], s.get("derivedFrom")
    while origin and origin not in chain:
        chain, origin = chain + [origin], ids[origin].get("derivedFrom")
    identity = "" if s.get("protected") == "true" else OPEN
    return put(facts(s, "id title kind primary reliability record protected " + identity), derivedFrom=chain,
               snapshots=some({b.get("sha256") for b in s.findall("snapshots") if b.get("sha256")}))

def evidence(e):
    return put(facts(e, "id stance locator excerpt rendering original originalLanguage credibility"),
               source=source(ids.get(e.get("source"))), search=facts(e.find("search"), "place query range at hits"),
               snapshot=facts(ids.get(e.get("snapshot")), "sha256").get("sha256"))

def finding(f):
    rating = None if f is None else ids.get(f.get("rating"))
    return put(facts(f, "disposition asOf by rationale suggestedWording"), rating=facts(rating, "label meaning"),
               evidence=some(refs(f, "evidence")))

def claim(c):
    return put(facts(c, "id restatement type saidAt asOf lookAgain innerOf"), digest="claim/1",
               appearances=some(map(appearance, c.findall("anchors"))),
               assertedBy="".join(map(name, refs(c, "assertedBy"))), via=list(map(name, refs(c, "via"))),
               repeats=some(refs(c, "repeats")), contradicts=some(refs(c, "contradicts")),
               dependsOn=some(refs(c, "dependsOn")), sameCheckAs=some(e.text for e in c.findall("sameCheckAs")),
               evidence=some(map(evidence, c.findall("evidence"))), finding=finding(c.find("finding")))

for c in root.iter("claims"):
    if sys.argv[2:] == [c.get("id")]:
        sys.stdout.buffer.write(canonical(claim(c)))
    elif not sys.argv[2:]:
        print(c.get("id"), hashlib.sha256(canonical(claim(c))).hexdigest())
