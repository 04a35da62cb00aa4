/* Sphinx puts this before its own search, and asks it how well each result fits. */

// Pages that are opened from files may not read each other, so results have no excerpts there.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

// Whoever looks for a name rather wants the library than the wire, and a whole than its parts.
const LATER = {
  "reference/objects/": 1,
  "reference/models/": 5,
  "rest/schemas/": 6,
  "rest/": 5,
};
const EXACT = 16;
const ASKED = (new URLSearchParams(location.search).get("q") ?? "").trim().toLowerCase();

function score([page, title, , description, score, , kind]) {
  const folder = Object.keys(LATER).find((start) => page.startsWith(start));
  return score - (LATER[folder] ?? 0) + extra(title.toLowerCase(), description, score, kind);
}

function extra(name, description, score, kind) {
  if (kind !== "object") return kind === "title" && name === ASKED ? 8 : 0;
  // Names with dots or spaces, such as `devices.exists` and `POST /people`, were cut into words.
  if (/\W/.test(ASKED) && `.${name}`.endsWith(`.${ASKED}`)) return 8;
  // There are thousands of these, and parts of their names fit many words.
  const isDetail = /^(parameter|field|REST \w+), /.test(description);
  if (score >= EXACT) return isDetail ? 1 : 2;
  return isDetail ? -8 : 0;
}

var Scorer = {
  score,
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
