import { counterOf } from "../counter-of.ts";
import type { Translation } from "../translation.ts";

const counted = counterOf("fr");
const count = (n: number, one: string, other: string) => counted(n, { one, other });

/** "en tant que membre de l’Union européenne", "parmi les États latino-américains". */
function asMember(group: string): string {
  const [head = ""] = group.split(" ");
  const isPlural = /\p{Ll}[sx]$/u.test(head);
  if (isPlural) return `parmi les ${group}`;
  // Initials do not tell their gender: le MERCOSUR, la CEDEAO, les BRICS.
  if (/^(?![AEIOUH])\p{Lu}{2,}$/u.test(head)) return `en tant que membre du groupe ${group}`;
  return `en tant que membre ${partitive(head)}${group}`;
}

function partitive(head: string): string {
  if (/^[AEIOUHÉÈÊÎÔ]/i.test(head)) return "de l’";
  const isMasculine = /^(groupe|pacte|g\d|mouvement|conseil|bloc)/i.test(head);
  return !isMasculine && /(e|té|ion)$/.test(head) ? "de la " : "du ";
}

/** French, with the fixed spaces of its typography: U+00A0 before a colon and inside guillemets, U+202F before ; and ?. */
export const translation: Translation = {
  language: {
    tag: "fr",
    direction: "ltr",
    comma: ", ",
    listComma: ", ",
    colon: "\u00a0: ",
    dot: " · ",
    quoted: (words) => `«\u00a0${words}\u00a0»`,

    sentence: (countries) =>
      count(
        countries,
        "En {year}, ces articles rapportent la position d’un pays\u00a0: {camps}.",
        "En {year}, ces articles rapportent la position de # pays\u00a0: {camps}.",
      ),
    sentenceOfOne: (countries) =>
      count(
        countries,
        "En {year}, cet article rapporte la position d’un pays\u00a0: {camps}.",
        "En {year}, cet article rapporte la position de # pays\u00a0: {camps}.",
      ),
    noneCited: "En {year}, aucune position n’est citée.",
    noneLeft: "En {year}, le filtre masque toutes les positions.",
    camp: (countries, label) => `${label} (${countries})`,

    filtered: (publishers, bases, left, all) =>
      `Seulement ${[publishers && `selon ${publishers}`, bases && `les citations de ce type\u00a0: ${bases}`].filter(Boolean).join(", et seulement ")}. Pays restants\u00a0: ${left} sur ${all}.`,
    unknownFilter: (words) => `Aucune source ni aucun type de citation ne s’appelle ici ${words}.`,
    showAll: "Montrer toutes les citations",

    views: "Vue",
    view: { map: "Carte", changes: "Évolution", tiles: "Vignettes", table: "Tableau" },
    find: "Chercher un pays",
    filter: "Filtrer",
    share: "Télécharger et citer",

    legend: "Légende",
    subject: "Ce dont il est question",
    subjectOf: (countries) => `Sujet\u00a0: ${countries}`,
    contested: "Sources en désaccord",
    contestedShort: "sources en désaccord",
    unclear: "Cité, sans position",
    unclearShort: "cités sans position",
    uncited: "Aucune position citée",
    throughGroup: "Par un groupe seulement",

    map: "Carte du monde",
    years: "Année",
    play: "Lecture",
    pause: "Pause",
    articles: (n) => count(n, n === 0 ? "aucun article" : "un article", "# articles"),
    yearValue: (year, articles) => `${year}, ${articles}`,

    uncitedIn: (year) => `Aucune position citée en ${year}`,
    hidden: "Masqué par le filtre",
    yearStance: (year, stance) => `${year}\u00a0: ${stance}`,
    moreYears: (lines) => count(lines, "et une autre", "et # autres"),
    basis: {
      statement: "propre déclaration",
      vote: "vote enregistré",
      report: "selon les mots de l’article",
      list: "nommé dans une liste",
      group: "en tant que membre d’un groupe",
      record: "sources publiques",
    },
    asMember,
    more: (n) => count(n, "une autre citation", "# autres citations"),

    sources: "Sources",
    borders: "Frontières\u00a0: Natural Earth, de facto en cas de litige",

    loading: "Chargement des positions…",
    retry: "Réessayer",
    shownBefore: "Ce qui était affiché est toujours là.",
    partFailed: "Cette partie de la carte n’a pas pu être chargée.",
    checkConnection: "Vérifiez la connexion.",
    failed: "Ces positions ne peuvent pas être affichées",
    faults: (n) => count(n, "Une erreur", "# erreurs"),

    countryNames: {
      COD: "RD Congo",
      HKG: "Hong Kong",
      MAC: "Macao",
      MMR: "Birmanie",
      PSE: "Palestine",
      VAT: "Saint-Siège",
      VCT: "Saint-Vincent-et-les-Grenadines",
      VNM: "Vietnam",
    },
  },

  late: {
    articlesFilter: "Seulement ces sources",
    basisFilter: "Seulement les citations de ces types",
    basisMeaning: {
      statement: "un responsable nommé est cité",
      vote: "un vote ou une signature attestés",
      report: "ce que l’article dit du pays",
      list: "nommé parmi d’autres",
      group: "concerné seulement par son groupe",
      record: "établi par d’autres publications",
    },
    changesKey: (from, to) => `En couleur\u00a0: cité en ${to}. Estompé\u00a0: cité en ${from} seulement.`,
    changesBands: {
      moved: (from, to) => ` En bandes\u00a0: la position de ${from} à côté de celle de ${to}.`,
      contested: () => " En bandes\u00a0: sources en désaccord.",
      both: (from, to) =>
        ` En bandes\u00a0: la position de ${from} à côté de celle de ${to}, ou des sources en désaccord.`,
    },
    compareFrom: "De l’année",
    compareTo: "À l’année",

    close: "Fermer",
    quotations: "Citations",
    quotationCount: (n) => count(n, n === 0 ? "aucune citation" : "une citation", "# citations"),
    filterHides: (quotations) => `Le filtre masque ${quotations}.`,
    uncitedYears: (years) => `Aucune position citée en ${years}`,
    copy: "Copier avec la référence",
    copied: "Copié",
    copyForbidden:
      "Le navigateur ne permet pas de copier ici. Sélectionnez les mots et copiez-les à la main.",
    readIt: "Lire dans l’article",
    archived: "Copie archivée",
    report: "Signaler une erreur",

    changes: (moved) =>
      moved === 0
        ? "De {from} à {to}, aucun pays n’est cité avec une autre position."
        : count(
            moved,
            "De {from} à {to}, {moved} est cité avec une autre position.",
            "De {from} à {to}, {moved} sont cités avec une autre position.",
          ),
    noneCompared: "Aucun pays n’est cité, ni en {from} ni en {to}.",
    noneLeft: "Le filtre masque tout ce qui est cité en {from} et en {to}.",
    otherChanges: " En outre\u00a0: {counts}.",
    changeCount: {
      moved: (n) => count(n, n === 0 ? "aucun pays" : "un pays", "# pays"),
      newly: (n) => count(n, n === 0 ? "aucun nouveau" : "un nouveau pays", "# nouveaux pays"),
      same: (n) => count(n, "# avec la même position", "# avec la même position"),
      unclear: (n) => count(n, "# sans position claire", "# sans position claire"),
      contested: (n) => count(n, "# avec des sources en désaccord", "# avec des sources en désaccord"),
      dropped: (n) => count(n, "# qui n’est plus cité", "# qui ne sont plus cités"),
      hidden: (n) =>
        count(
          n,
          "# que le filtre masque pour l’une des années",
          "# que le filtre masque pour l’une des années",
        ),
    },
    changeKinds: {
      moved: "Autre position",
      newly: "Nouvellement cités",
      unsettled: "Position incertaine ou contestée",
      same: "Même position",
      dropped: "Ne sont plus cités",
      hidden: "Masqués par le filtre pour l’une des années",
    },

    edition: (edition) => `édition ${edition}`,
    readOn: (day) => `Consulté le ${day}`,
    via: (publisher) => `via ${publisher}`,
    archivedAt: (url, date) => `Archivé le ${date}\u00a0: ${url}`,

    download: "Télécharger",
    formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
    formatHints: (year, quotations) => ({
      html: "Toute la carte en une seule page, qui s’ouvre sans connexion",
      svg: `La carte de ${year} en dessin, nette à toute taille`,
      png: `La carte de ${year} en image`,
      csv: count(
        quotations,
        quotations === 0 ? "Aucune citation dans ce tableau" : "Une citation en tableau",
        "# citations en tableau",
      ),
      json: "Les positions en données que cette carte peut afficher",
      jsonld: "Les citations en annotations web du W3C",
    }),
    asFile: "Positions et citations dans un fichier",
    makingPage: "Création de la page…",
    downloadFailed: "Ce navigateur n’a pas pu créer le fichier.",
    cite: "Citer",
    citeAs: "Forme de la référence",
    citeForms: { plain: "Référence", bibtex: "BibTeX", cslJson: "CSL-JSON" },
    copyCitation: "Copier",
    selected: "Sélectionné, à copier au clavier",

    reportSubject: (map, country, year) => `Une erreur dans «\u00a0${map}\u00a0»\u00a0: ${country}, ${year}`,
    reportBody: "Ce qui est faux dans cette citation\u00a0:",

    tiles: { label: "Pays par position", subject: "Sujet", none: "Aucun pays" },

    table: {
      caption: "Tous les pays cités\u00a0: leur position chaque année, les citations et leurs sources",
      country: "Pays",
      stanceIn: (year) => `Position en ${year}`,
      allYears: "Années où une position est citée",
      yearsWith: (years, stance) => `${stance}\u00a0: ${count(years, "1 année", "# années")}`,
      quotations: "Citations",
      find: "Chercher dans le tableau",
      findHint: "Pays, mots…",
      stance: "Position",
      everyStance: "Toutes les positions",
      shownOf: (shown, all) => `${shown} sur ${count(all, "# pays", "# pays")}`,
      none: "Aucun pays ne correspond.",
    },

    zoom: {
      zoomIn: "Zoom avant",
      zoomOut: "Zoom arrière",
      wholeWorld: "Le monde entier",
      region: "Région",
      regions: {
        world: "Monde",
        africa: "Afrique",
        asia: "Asie",
        europe: "Europe",
        "latin-america": "Amérique latine",
        "north-america": "Amérique du Nord",
        oceania: "Océanie",
      },
      controlWheel: "Utilisez Ctrl + défilement pour zoomer sur la carte",
      commandWheel: "Utilisez ⌘ + défilement pour zoomer sur la carte",
      twoFingers: "Utilisez deux doigts pour déplacer la carte",
    },

    spoken: {
      country: (country, stance) => `${country}, ${stance}`,
      year: (year, facts) => `${year}\u00a0: ${facts}.`,
      quotation: (who, quotation) => `${who}\u00a0: ${quotation}`,
      camp: (camp, year, countries) => `${camp}, ${year}\u00a0: ${count(countries, "un pays", "# pays")}`,
    },
    help: {
      map: "Les flèches vont d’un pays à l’autre\u202f; avec Maj, aussi à ceux qui ne sont pas cités. Entrée mène aux camps, à leurs pays et aux citations, Échap en ressort. Les lettres vont à un nom. Plus et moins agrandissent et réduisent, zéro montre le monde entier. Sans clavier, les vignettes et le tableau contiennent tout ce que montre la carte.",
      changes:
        "Deux années comparées\u00a0: d’abord une carte, puis tous les pays selon ce qu’est devenue leur position. Appuyez sur un nom pour lire ses citations.",
      tiles:
        "Les pays de chaque camp, en listes. Les flèches vont d’un pays à l’autre, Début et Fin aux extrémités d’un camp, avec Ctrl au premier et au dernier de tous, les lettres à un nom. Appuyez sur un pays pour lire ses citations.",
      table:
        "Un tableau avec une ligne par pays. Appuyez sur l’en-tête d’une colonne pour trier, sur le nom d’un pays pour lire toutes ses citations.",
      evidence: "Toutes les citations de ce pays, d’abord celles de l’année affichée. Échap les ferme.",
      search:
        "Saisissez un nom ou un code, choisissez avec les flèches et appuyez sur Entrée pour lire les citations.",
    },

    noCountry: (words) => `Aucun pays ni groupe ne s’appelle «\u00a0${words}\u00a0».`,
    drawnWithin: (country) => `sur la carte avec\u00a0: ${country}`,
    membersOf: (n) => count(n, "groupe d’un seul pays", "groupe de # pays"),

    quotedFor: (quotations, sentences, years) =>
      `${years}\u00a0: ${count(quotations, "# citation", "# citations")}` +
      (sentences < quotations
        ? `${count(sentences, " d’une seule phrase", " de # phrases")} (une même phrase peut parler de plusieurs pays)`
        : ""),
    quotedNever: "Pas citée ici",
    archivedOn: (day) => `Copie archivée le ${day}`,
    showOnly: "Montrer seulement cette source",
    aboutData: "À propos de ces positions",
    bordersHeading: "Frontières",
    bordersDrawn:
      "Les contours sont ceux de Natural Earth, qui dessine en général les pays tels qu’ils sont tenus de fait\u202f; la Crimée est en Ukraine, conformément à la résolution 68/262 de l’Assemblée générale de l’ONU, et l’Antarctique est laissé de côté.",
    corrections: "Édition et corrections",
    thisEdition: (edition) => `Ceci est l’édition ${edition}.`,
    noCorrections: "Rien n’a dû être corrigé jusqu’ici.",
    mistake: "Une erreur\u202f?",
    reportAbout: (country, year) => `Signaler une erreur sur ${country}, ${year}`,
  },
};
