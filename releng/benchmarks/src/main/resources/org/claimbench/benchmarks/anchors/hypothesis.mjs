// Copyright (c) 2026 Claimbench contributors
// SPDX-License-Identifier: EPL-2.0
//
// Finds quotations the way Hypothesis' client does: exact places first, else approximate ones with errors in up to half
// of the letters (256 at most); the place with the best sum of quote (50), prefix (20), suffix (20) and position (2) wins.
// Arguments: the address of approx-string-match, the text, the quotations (start, words, prefix, suffix a line).
// Prints the milliseconds that the search took, then start and end of each place, "0 0" for none.
import { readFileSync } from 'node:fs';

const [, , library, textFile, marksFile] = process.argv;
const { default: approximate } = await import(library);
const text = readFileSync(textFile, 'utf8');
const unescape = part => part.replaceAll('\\n', '\n');
const quotes = readFileSync(marksFile, 'utf8').split('\n').filter(line => line).map(line => {
  const [start, exact, prefix, suffix] = line.split('\t');
  return { start: Number(start), exact, prefix: unescape(prefix), suffix: unescape(suffix) };
});

function places(within, words, mostErrors) {
  const exact = [];
  for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximate(within, words, mostErrors);
}

function likeness(within, words) {
  if (!within || !words) {
    return 0;
  }
  const found = places(within, words, words.length);
  return found.length === 0 ? 0 : 1 - found[0].errors / words.length;
}

function score(place, quote) {
  const before = text.slice(Math.max(0, place.start - quote.prefix.length), place.start);
  const behind = text.slice(place.end, place.end + quote.suffix.length);
  const prefix = quote.prefix ? likeness(before, quote.prefix) : 1;
  const suffix = quote.suffix ? likeness(behind, quote.suffix) : 1;
  const position = 1 - Math.abs(place.start - quote.start) / text.length;
  return 50 * (1 - place.errors / quote.exact.length) + 20 * prefix + 20 * suffix + 2 * position;
}

function find(quote) {
  const found = places(text, quote.exact, Math.min(256, quote.exact.length / 2));
  let best = null;
  let bestScore = -1;
  for (const place of found) {
    const sum = score(place, quote);
    if (sum > bestScore) {
      best = place;
      bestScore = sum;
    }
  }
  return best;
}

const began = performance.now();
const answers = quotes.map(find);
console.log(performance.now() - began);
console.log(answers.map(place => place ? `${place.start} ${place.end}` : '0 0').join('\n'));
