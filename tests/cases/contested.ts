const evidence = (quote: string, source = "one") => [{ source, quote, basis: "report" }];

/** A made-up data set of three years in which two sources disagree about Brazil, and Chile is quoted without a stance. */
export const contested = {
  version: 1,
  title: "Who is for it",
  subject: ["CUB"],
  stances: [
    { id: "for", label: "For it" },
    { id: "against", label: "Against it" },
  ],
  sources: [
    { id: "one", title: "One article", publisher: "The One", date: "2001-02-03" },
    { id: "other", title: "Another article", publisher: "The Other", date: "2003" },
  ],
  positions: [
    { country: "BRA", year: 2001, stance: "for", evidence: evidence("Brazil is for it.") },
    { country: "BRA", year: 2001, stance: "against", evidence: evidence("Brazil is against it.", "other") },
    { country: "CHL", year: 2001, stance: null, evidence: evidence("Chile has heard of it.") },
    { country: "FRA", year: 2003, stance: "for", evidence: evidence("France is for it.", "other") },
    {
      country: "FRA",
      year: 2010,
      stance: "against",
      evidence: evidence("France is against it now.", "other"),
    },
  ],
};
