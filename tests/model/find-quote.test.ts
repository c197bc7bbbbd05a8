import { describe, expect, test } from "vitest";
import { countQuote } from "../../src/model/find-quote.ts";
import { quoteIssues } from "../../src/model/quote-issues.ts";
import { evidence, position, withPositions } from "../cases/small-dataset.ts";

const article = `China said no.
It said: “No (not  at all).”\u00a0Then it
said no again, and Cuba said no. Cuba left?`;

describe("at how many places a quotation stands", () => {
  test.each<[what: string, quote: string, count: number]>([
    ["once", "China said no.", 1],
    ["several times", "said no", 3],
    ["not at all", "Peru", 0],
    ["a changed letter", "China sait no.", 0],
    ["another case", "china said no.", 0],
    ["another quotation mark", 'It said: "No', 0],
    ["over lines and doubled spaces", "no. It said: “No (not at all)", 1],
    ["a no-break space in the article", "at all).” Then", 1],
    ["a no-break space in the quotation", "China\u00a0said", 1],
    ["white space around it", "  Cuba left?\n", 1],
    ["no space where the article has one", "Chinasaid", 0],
    ["letters that a pattern would read otherwise", "(not at all).”", 1],
    ["a point is no other letter", "China said no. It said: “No .not", 0],
    ["a cut", "China said […] Cuba left?", 1],
    ["two cuts", "China […] Then […] left?", 1],
    ["pieces in another order", "Then […] China", 0],
    ["a piece that is missing", "China […] Peru […] Cuba", 0],
    ["a piece that is there, but not once more", "Cuba left? […] Cuba", 0],
    ["a cut that begins at several places", "said no […] left?", 3],
    ["a cut at its end", "Cuba left? […]", 1],
    ["a cut of nothing", "[…]", 0],
    ["nothing", " ", 0],
  ])("%s", (_, quote, count) => {
    expect(countQuote({ quote }, article)).toBe(count);
  });

  test.each<[prefix: string | undefined, suffix: string | undefined, count: number]>([
    ["China", undefined, 1],
    ["China ", undefined, 1],
    ["it", undefined, 1],
    [undefined, ".", 2],
    [undefined, " again", 1],
    ["Cuba", ".", 1],
    ["China", "again", 0],
    ["Peru", undefined, 0],
  ])("“said no” between %j and %j", (prefix, suffix, count) => {
    const words = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
    expect(countQuote({ quote: "said no", ...words }, article)).toBe(count);
  });

  test("a suffix follows the last piece, wherever that is", () => {
    const cut = { quote: "China […] said no", suffix: "." };
    expect(countQuote(cut, article)).toBe(1);
    expect(countQuote({ ...cut, suffix: "never" }, article)).toBe(0);
  });

  test("a missing piece in a long article of pieces that repeat is soon missed", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `the word ${index % 97}`).join(" ");
    expect(countQuote({ quote: "the word 1 […] word 5 […] never" }, long)).toBe(0);
  });

  test.each<[what: string, quote: string, text: string, count: number]>([
    ["begins inside a word", "able to sign", "It is unable to sign.", 0],
    ["ends inside a word", "will not sign", "It will not signal.", 0],
    ["stands elsewhere, too", "able to sign", "Unable to sign? It is able to sign.", 1],
    ["a piece that ends inside a word", "It will […] sign […] today", "It will not signal today.", 0],
    ["a piece that is cut only at first", "It will […] sign", "It will signal, then sign.", 1],
    ["an accent that is a letter of its own", "cafe", "cafe\u0301", 0],
    ["capitals within a word", "Sweden", "NordSweden", 0],
    ["a word of a language with long words", "Norge", "Norgeshistorie", 0],
    ["Arabic", "يوقع", "سيوقع اليوم", 0],
    ["signs around it", "will sign", "(“will sign”)…will", 1],
    ["at a hyphen", "Swedish", "Norwegian-Swedish-Danish", 0],
    ["after a hyphen", "aligned with", "It is non-aligned with them.", 0],
    ["before a hyphen", "Sweden is non", "Sweden is non-aligned.", 0],
    ["with its hyphen at the end", "Sweden is non-", "Sweden is non-aligned.", 0],
    ["with its hyphen at the start", "-aligned", "Sweden is non-aligned.", 0],
    ["after Unicode’s hyphen", "treaty", "anti\u2010treaty", 0],
    ["after a hyphen that breaks no line", "treaty", "anti\u2011treaty", 0],
    ["a piece after a hyphen", "Sweden […] aligned", "Sweden is non-aligned.", 0],
    ["all of a hyphened word", "non-aligned with", "It is non-aligned with them.", 1],
    ["at a hyphen between spaces", "will sign", "it - will sign - today", 1],
    ["at a hyphen before a space", "pre", "pre- and post-war", 1],
    ["at a hyphen at the end of a line", "will sign", "will sign-\n", 1],
    ["at a dash that is typed", "12 states", "it signed--12 states did", 1],
    ["after a typed minus", "12 per cent", "is -12 per cent", 0],
    ["after a minus", "12 per cent", "is (\u221212 per cent)", 0],
    ["after a minus, at the start", "12 per cent", "-12 per cent", 0],
    ["with its minus", "-12 per cent", "is -12 per cent", 1],
    ["after a dash that is a minus", "5 % last year", "was –5 % last year", 0],
    ["with the dash that is its minus", "–5 % last year", "was –5 % last year", 1],
    ["at a dash between spaces, before a number", "5 states", "it signed – 5 states did", 1],
    ["after the minus of a sum", "£5 million", "a loss of -£5 million", 0],
    ["after the sign of a sum with a minus", "5 million", "a loss of -£5 million", 0],
    ["after the minus of a sum, with letters", "US$7 billion", "a loss of −US$7 billion", 0],
    ["a sum with its minus", "-£5 million", "a loss of -£5 million", 1],
    ["a sum", "£5 million", "a gift of £5 million", 1],
    ["a number after its currency", "5 million", "a gift of £5 million", 1],
    ["inside a number that begins with its point", "5 percent", "only .5 percent", 0],
    ["inside a fraction", "some 2", "some 2½ years", 0],
    ["inside a date", "on 9", "on 9/11 and", 0],
    ["inside a ratio", "3 for it", "voted 5:3 for it", 0],
    ["a number before a colon", "these 3", "these 3: Norway", 1],
    ["inside initials, at the start", "S. backs it", "The U.S. backs it", 0],
    ["inside initials, at the end", "The U", "The U.S. backs it", 0],
    ["inside initials, after a point", "The U.", "The U.S. backs it", 0],
    ["initials", "The U.S.", "The U.S. backs it", 1],
    ["initials without their last point", "The U.S", "The U.S. backs it", 1],
    ["after a sentence that ends in a capital", "We sign", "It is plan B. We sign", 1],
    ["before a grave accent that is an apostrophe", "We don", "We don`t sign", 0],
    ["before a turned apostrophe", "We don", "We don‘t sign", 0],
    ["at a minus between spaces", "12 per cent", "20 \u2212 12 per cent", 1],
    ["inside a span of numbers", "5 million", "3-5 million", 0],
    ["inside a span with a dash", "5 million", "3–5 million", 0],
    ["inside a span, at its start", "some 3", "some 3–5 million", 0],
    ["a number before a hyphened word", "year plan", "a 5-year plan", 0],
    ["at a dash between words", "treaty", "Kyiv–Moscow–treaty", 1],
    ["Chinese at a hyphen", "回答", "没有-回答", 1],
    ["at a dash", "will sign", "it—will sign—today", 1],
    ["before an apostrophe", "Norway does", "Norway doesn’t", 0],
    ["before a typed one", "of Norway", "of Norway's minister", 0],
    ["after an apostrophe that ends an article", "Ukraine a signé", "L’Ukraine a signé.", 1],
    ["after an apostrophe within a word", "t sign", "won’t sign", 0],
    ["within quotation marks that look like one", "We sign", "said ‘We sign’.", 1],
    ["a plural’s apostrophe", "the states", "the states’ leaders", 1],
    ["inside a year", "in 20", "in 2026", 0],
    ["inside a number", "sends 5", "sends 5,000", 0],
    ["inside a number, at its end", "5 percent", "4.5 percent", 0],
    ["a letter after a number", "the 1990", "the 1990s", 0],
    ["a number at the end of a sentence", "in 2026", "in 2026. 3 states left.", 1],
    ["a footnote", "the treaty", "the treaty¹", 1],
    ["Chinese", "没有回答", "它没有回答这个问题", 1],
    ["Chinese beside Latin letters and digits", "GDP2026", "中国GDP2026年", 1],
    ["Japanese", "署名しない", "日本は署名しないと言った", 1],
    ["Thai", "ไม่ลงนาม", "ประเทศไทยไม่ลงนามวันนี้", 1],
  ])("whole words: %s", (_, quote, text, count) => {
    expect(countQuote({ quote }, text)).toBe(count);
  });

  test.each<[what: string, quote: string, text: string, count: number]>([
    ["a line that ends in a Chinese sentence", "发言人表示支持。", "发言人\r\n  表示\n支持\n。", 1],
    ["the same in the quotation", "发言人\n表示", "发言人表示", 1],
    ["spaces around digits and Latin letters", "在2026年加入NATO的", "在 2026 年加入\nNATO 的", 1],
    ["the same the other way round", "在 2026 年", "在2026年", 1],
    ["a line that ends after a mark", "他说：“支持”", "他说：\n“支持”", 1],
    ["a cut", "发言人 […] 支持", "发言\n人表示支\n持", 1],
    ["Japanese", "署名しないと", "署名し\nないと", 1],
    ["another letter", "发言人表示", "发言\n入表示", 0],
    ["a missing letter", "支持", "支不持", 0],
    ["a sign of patterns between", "支持.*反对", "支持他反对", 0],
    ["Korean", "서명하지 않는다", "서명하지않는다", 0],
    ["a space within Latin words", "NATO members 支持", "NATOmembers支持", 0],
  ])("white space beside Chinese letters: %s", (_, quote, text, count) => {
    expect(countQuote({ quote }, text)).toBe(count);
  });

  test("overlapping places count", () => {
    expect(countQuote({ quote: "ha ha" }, "ha ha ha")).toBe(2);
  });
});

test("an issue tells where the quotation is, and how far it stands in the article", () => {
  const dataset = withPositions(
    position("CHN", "east", evidence("China said no."), evidence("China said no. […] said yes.")),
    position("CUB", "east", evidence("Cuba said yes.", { source: "digest" }), evidence("Peru")),
    position("USA", "west", evidence("said no", { prefix: "Peru" })),
    position("URY", "west", evidence("China said no.", { source: "archive" })),
  );
  expect(quoteIssues(dataset, new Map([["herald", article]]))).toEqual([
    {
      path: "/positions/0/evidence/1/quote",
      message: 'does not stand in "herald", only its beginning does: China said no. […] said',
    },
    { path: "/positions/1/evidence/0/quote", message: 'does not stand in "herald"' },
    { path: "/positions/1/evidence/1/quote", message: 'does not stand in "herald"' },
    {
      path: "/positions/2/evidence/0/quote",
      message: 'stands in "herald", but not with this prefix and suffix',
    },
    { path: "/positions/3/evidence/0/quote", message: 'there is no article "archive" to find it in' },
  ]);
});

test.each([
  ["curlly", '; did you mean "curly"?'],
  ["curly.txt", '; did you mean "curly"?'],
  ["articles/curly.TXT", '; did you mean "curly"?'],
  ["articles\\curly", '; did you mean "curly"?'],
  ["CURLY", '; did you mean "curly"?'],
  ["straight", ""],
])("an article %s that is missing", (name, hint) => {
  const dataset = withPositions(position("CHN", "east", evidence("No.")));
  const sources = dataset.sources.map((source) => ({ ...source, article: name }));
  expect(quoteIssues({ ...dataset, sources }, new Map([["curly", "No."]]))).toMatchObject([
    { message: `there is no article ${JSON.stringify(name)} to find it in${hint}` },
  ]);
});

describe("signs that nobody sees", () => {
  const told = (quote: string, text: string) =>
    quoteIssues(withPositions(position("CHN", "east", evidence(quote))), new Map([["herald", text]])).map(
      ({ message }) => message.replace('does not stand in "herald" word for word: ', ""),
    );

  test.each<[what: string, quote: string, text: string]>([
    ["accents as letters of their own", "Côte d’Ivoire", "says Co\u0302te d’Ivoire"],
    ["the other way round", "Co\u0302te d’Ivoire", "says Côte d’Ivoire"],
    ["Korean letters in pieces", "서명하지 않는다", "서명하지 않는다".normalize("NFD")],
    ["soft hyphens in the article", "peace cooperation", "peace co\u00adop\u00aderation"],
    ["soft hyphens in the quotation", "peace co\u00adoperation", "peace cooperation"],
    ["spaces without width", "ab c", "a\u200bb\ufeff c"],
    ["marks of direction", "say ‏لا‏ now", "say لا now"],
  ])("make no difference: %s", (_, quote, text) => {
    expect(told(quote, text)).toEqual([]);
  });

  test("a prefix and a suffix have them, too", () => {
    const around = { prefix: "Co\u0302te", suffix: "no\u00adw" };
    expect(countQuote({ quote: "says no", ...around }, "Côte says no now. Peru says no.")).toBe(1);
  });

  test.each<[quote: string, text: string, told: string]>([
    ["final word", "\ufb01nal word", "the article has ﬁ where the quotation has fi"],
    ["\ufb01nal word", "final word", "the article has fi where the quotation has ﬁ"],
    ["the treaty...", "the treaty… is", "the article has … where the quotation has ..."],
    ["will sign", "wi\u200cll sign", "the article has U+200C where the quotation has nothing"],
    ["wi\u200dll sign", "will sign", "the article has l where the quotation has U+200Dl"],
    ["５ states", "5 states", "the article has 5 where the quotation has ５"],
  ])("%s is not %s", (quote, text, message) => {
    expect(told(quote, text)).toEqual([message]);
  });
});

describe("what keeps a quotation from standing in its article", () => {
  const text =
    "Denmark’s minister said: “We’ll\n sign – today.” Sweden has yet to answer; 它没有回答这个问题。 Norway is non-aligned; only -12 states are.";
  const told = (quote: string) =>
    quoteIssues(withPositions(position("CHN", "east", evidence(quote))), new Map([["herald", text]])).map(
      ({ message }) => message.replace(/^(does not stand|stands) in "herald"/, "").trim(),
    );

  test.each<[what: string, quote: string, ...told: string[]]>([
    ["nothing", "“We’ll sign – today.”"],
    ["an apostrophe", "Denmark's minister", "word for word: the article has ’ where the quotation has '"],
    ["a dash", "sign - today.", "word for word: the article has – where the quotation has -"],
    ["a word cut at its start", "ister said", ', but begins inside a word, with "ister" of "minister"'],
    ["a word cut at its end", "Swed", ', but ends inside a word, with "Swed" of "Sweden"'],
    ["a hyphened word", "is non", ', but ends inside a word, with "non" of "non-aligned"'],
    ["its end", "aligned;", ', but begins inside a word, with "aligned" of "non-aligned"'],
    ["a minus", "12 states", ', but begins inside a word, with "12" of "-12"'],
    [
      "what is wrong after a hyphened word",
      "Norway is non-aligned; only not",
      ", only its beginning does: Norway is non-aligned; only",
    ],
    ["a contraction", "We", ', but ends inside a word, with "We" of "We’ll"'],
    ["both", "inist", ', but ends inside a word, with "inist" of "minister"'],
    ["a word cut at a cut", "Denmark’s […] sig […] today", ', but ends inside a word, with "sig" of "sign"'],
    ["a capital", "sweden has", 'word for word: only capitals differ, the article has "Sweden has"'],
    ["all capitals", "MINISTER SAID", 'word for word: only capitals differ, the article has "minister said"'],
    [
      "capitals over lines",
      "“WE’LL SIGN",
      'word for word: only capitals differ, the article has "We’ll sign"',
    ],
    [
      "capitals from its second word on",
      "has Yet",
      'word for word: only capitals differ, the article has "yet"',
    ],
    [
      "a dash and capitals",
      "SIGN - today",
      "word for word: the article has s where the quotation has S, i where the quotation has I, g where the quotation has G …",
    ],
    ["a cut in square brackets", "Denmark’s [...] sign", "word for word: a cut is marked […], not [...]"],
    ["a cut of three points", "Denmark’s ... sign", "word for word: a cut is marked […], not ..."],
    ["a cut of their one sign", "Denmark’s … sign", "word for word: a cut is marked […], not …"],
    ["a cut in parentheses", "Denmark’s (…) sign", "word for word: a cut is marked […], not (…)"],
    [
      "a cut and an apostrophe",
      "Denmark's […] said ... sign",
      "word for word: a cut is marked […], not ...; the article has ’ where the quotation has '",
    ],
    ["a cut where a word is missing, too", "Denmark’s ... asks", ""],
    [
      "several, each once, in pieces and over lines",
      "Denmark's […] \"We'll sign – today.\"",
      'word for word: the article has ’ where the quotation has \', “ where the quotation has ", ” where the quotation has "',
    ],
    ["another word", "Sweden has yet to reply.", ", only its beginning does: Sweden has yet to"],
    [
      "a part of a word at its end",
      "Sweden has yet to answe us",
      ", only its beginning does: Sweden has yet to",
    ],
    ["a part of a word at its start", "den has yet to go", ""],
    ["letters out of a word", "swe are with you", ""],
    ["too few words", "Sweden has answered", ""],
    ["words without spaces", "它没有回答那个", ", only its beginning does: 它没有回答"],
  ])("%s", (_, quote, ...expected) => {
    expect(told(quote)).toEqual(expected);
  });
});
