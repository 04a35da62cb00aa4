/* Sphinx puts this before its own search: how well the kinds of results fit. */

// Pages that are opened from files may not read each other, so results have no excerpts there.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

// Who looks for a name rather wants the library than the wire, and objects than their parts.
const ORDER = ["reference/endpoints/", "reference/objects/", "reference/models/", "rest/"];

var Scorer = {
  score: ([page, , , , score]) => {
    const place = ORDER.findIndex((folder) => page.startsWith(folder));
    return place < 0 ? score : score - place;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
