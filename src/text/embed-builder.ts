/** What the page says where it writes the code for other pages; in English, as the page is. */
export const embedText = {
  shows: "What it shows",
  dataset: "Data set",
  ownTitle: (title: string) => `Your own: ${title}`,
  src: "Address of your file",
  srcHint: "Put the file beside your page and write its name here, or its whole address.",
  srcFault: {
    address: "This is no address of a file: write a name such as positions.json, or https://…",
    relative:
      "A frame cannot find a file beside your page: write the whole address, https://…, of a server that lets other sites read it (CORS).",
  },
  country: "Country whose quotations are open",
  noCountry: "No country",
  region: "Region",
  needsTwoYears: (view: string) => `${view} (needs two years)`,

  counts: "What counts",
  sources: "Only these sources",
  bases: "Only these kinds of evidence",
  allCount: "Nothing ticked: all count.",
  counted: (n: number) => (n ? `${n} chosen` : "all"),

  looks: "How it looks",
  changed: (n: number) => (n ? `${n} changed` : "nothing changed"),
  language: "Language",
  pageLanguage: "The page’s",
  theme: "Colours",
  themes: { auto: "The page’s", light: "Light", dark: "Dark" },
  pieces: "Pieces",
  pieceNames: {
    title: "Title and sentence",
    legend: "Legend",
    years: "Years",
    tools: "Search, filters, views",
    sources: "Sources, download",
  },

  parts: "Parts of this form",
  jumps: { choices: "Choose", preview: "Live", code: "Code" },

  preview: "Live",
  compare: "Compared with",
  firstYear: "The first year",
  previewHint: "What you change on this map goes into the code, too.",
  code: "The code",
  form: "As",
  forms: { script: "Script tag", iframe: "Iframe", npm: "npm" },
  updates: "Version",
  pinned: (version: string) => `This version (${version}), never changes`,
  following: "Follows updates",
  places: { terminal: "In a terminal", module: "In your script", page: "In your page" },
  copy: "Copy",
  copied: "Copied",
  selected: "Your browser does not allow copying here. It is selected: copy it with the keyboard.",

  development:
    "The code is made on the built page, for it names the files of a build: npm run build, then npm run serve.",
  waiting: "Loading…",
  failed: "What the code is made of could not be loaded. Check the connection.",
  unread: "These positions could not be loaded. Check the connection.",
  retry: "Try again",
};
