import { counterOf } from "../counter-of.ts";
import type { Translation } from "../translation.ts";

const counted = counterOf("es");
const count = (n: number, one: string, other: string) => counted(n, { one, other });

/** "como miembro de la Unión Europea", "como uno de los Estados latinoamericanos". */
function asMember(group: string): string {
  const [head = ""] = group.split(" ");
  // Plurals of initials, and names that may be: los BRICS.
  if (/^\p{Lu}+S$/u.test(head)) return `como miembro del grupo ${group}`;
  if (/^[\p{Lu}\d]+$/u.test(head)) return `como miembro ${/\d$/.test(head) ? "del" : "de la"} ${group}`;
  if (head.endsWith("as")) return `como una de las ${group}`;
  if (/[oe]s$/.test(head)) return `como uno de los ${group}`;
  return `como miembro ${/(a|ión|dad)$/.test(head) ? "de la" : "del"} ${group}`;
}

/** Spanish, as it is read on both sides of the Atlantic. */
export const translation: Translation = {
  language: {
    tag: "es",
    direction: "ltr",
    comma: ", ",
    listComma: ", ",
    colon: ": ",
    dot: " · ",
    quoted: (words) => `«${words}»`,

    sentence: (countries) =>
      count(
        countries,
        "En {year}, estos artículos recogen la posición de un país: {camps}.",
        "En {year}, estos artículos recogen la posición de # países: {camps}.",
      ),
    sentenceOfOne: (countries) =>
      count(
        countries,
        "En {year}, este artículo recoge la posición de un país: {camps}.",
        "En {year}, este artículo recoge la posición de # países: {camps}.",
      ),
    noneCited: "En {year} no se cita ninguna posición.",
    noneLeft: "En {year}, el filtro oculta todas las posiciones.",
    camp: (countries, label) => `${label} (${countries})`,

    filtered: (publishers, bases, left, all) =>
      `Solo ${[publishers && `según ${publishers}`, bases && `citas de este tipo: ${bases}`].filter(Boolean).join(", y solo ")}. Países que quedan: ${left} de ${all}.`,
    unknownFilter: (words) => `Aquí no hay ninguna fuente ni ningún tipo de cita con el nombre ${words}.`,
    showAll: "Mostrar todas las citas",

    views: "Vista",
    view: { map: "Mapa", changes: "Cambios", tiles: "Fichas", table: "Tabla" },
    find: "Buscar un país",
    filter: "Filtrar",
    share: "Descargar y citar",

    legend: "Leyenda",
    subject: "De quién tratan las posturas",
    subjectOf: (countries) => `Tema: ${countries}`,
    contested: "Las fuentes discrepan",
    contestedShort: "con fuentes que discrepan",
    unclear: "Citado, sin postura",
    unclearShort: "citados sin postura",
    uncited: "Sin posición citada",
    throughGroup: "Solo por medio de un grupo",

    map: "Mapa del mundo",
    years: "Año",
    play: "Reproducir",
    pause: "Pausa",
    articles: (n) => count(n, "un artículo", "# artículos"),
    yearValue: (year, articles) => `${year}, ${articles}`,

    uncitedIn: (year) => `Sin posición citada en ${year}`,
    hidden: "Oculto por el filtro",
    yearStance: (year, stance) => `${year}: ${stance}`,
    moreYears: (lines) => count(lines, "y uno más", "y # más"),
    basis: {
      statement: "declaración propia",
      vote: "voto registrado",
      report: "palabras del propio artículo",
      list: "mención en una lista",
      group: "como miembro de un grupo",
      record: "registro público",
    },
    asMember,
    more: (n) => count(n, "una cita más", "# citas más"),

    sources: "Fuentes",
    borders: "Fronteras: Natural Earth, de facto donde hay disputa",

    loading: "Cargando las posiciones…",
    retry: "Reintentar",
    shownBefore: "Lo que se mostraba antes sigue aquí.",
    partFailed: "No se ha podido cargar esta parte del mapa.",
    checkConnection: "Compruebe la conexión.",
    failed: "Estas posiciones no se pueden mostrar",
    faults: (n) => count(n, "Un error", "# errores"),

    countryNames: {
      CIV: "Costa de Marfil",
      COD: "RD del Congo",
      COG: "República del Congo",
      HKG: "Hong Kong",
      MAC: "Macao",
      MMR: "Myanmar",
      PSE: "Palestina",
      TLS: "Timor Oriental",
      VAT: "Santa Sede",
    },
  },

  late: {
    articlesFilter: "Solo estas fuentes",
    basisFilter: "Solo citas de estos tipos",
    basisMeaning: {
      statement: "se cita a un cargo con su nombre",
      vote: "un voto o una firma que constan",
      report: "lo que el artículo dice del país",
      list: "nombrado junto con otros",
      group: "incluido solo por su grupo",
      record: "lo aclaran otros informes publicados",
    },
    changesKey: (from, to) => `En color: citado en ${to}. Atenuado: citado solo en ${from}.`,
    changesBands: {
      moved: (from, to) => ` En franjas: la postura de ${from} junto a la de ${to}.`,
      contested: () => " En franjas: fuentes que discrepan.",
      both: (from, to) => ` En franjas: la postura de ${from} junto a la de ${to}, o fuentes que discrepan.`,
    },
    compareFrom: "Desde el año",
    compareTo: "Hasta el año",

    close: "Cerrar",
    quotations: "Citas",
    quotationCount: (n) => count(n, "una cita", "# citas"),
    filterHides: (quotations) => `El filtro oculta ${quotations}.`,
    uncitedYears: (years) => `Sin posición citada en ${years}`,
    copy: "Copiar con su referencia",
    copied: "Copiado",
    copyForbidden: "El navegador no permite copiar aquí. Seleccione las palabras y cópielas a mano.",
    readIt: "Leer en el artículo",
    archived: "Copia archivada",
    report: "Avisar de un error",

    changes: (moved) =>
      moved === 0
        ? "De {from} a {to}, ningún país se cita con otra postura."
        : count(
            moved,
            "De {from} a {to}, {moved} se cita con otra postura.",
            "De {from} a {to}, {moved} se citan con otra postura.",
          ),
    noneCompared: "Ni en {from} ni en {to} se cita a ningún país.",
    noneLeft: "El filtro oculta todo lo que se cita en {from} y en {to}.",
    otherChanges: " Además: {counts}.",
    changeCount: {
      moved: (n) => count(n, "un país", "# países"),
      newly: (n) => count(n, "un país nuevo", "# países nuevos"),
      same: (n) => count(n, "uno con la misma postura", "# con la misma postura"),
      unclear: (n) => count(n, "uno sin postura clara", "# sin postura clara"),
      contested: (n) => count(n, "uno con fuentes que discrepan", "# con fuentes que discrepan"),
      dropped: (n) => count(n, "uno que ya no se cita", "# que ya no se citan"),
      hidden: (n) =>
        count(n, "uno que el filtro oculta en uno de los años", "# que el filtro oculta en uno de los años"),
    },
    changeKinds: {
      moved: "Otra postura",
      newly: "Nuevas menciones",
      unsettled: "Sin postura clara o con discrepancias",
      same: "La misma postura",
      dropped: "Ya no se citan",
      hidden: "Ocultos por el filtro en uno de los años",
    },

    edition: (edition) => `edición ${edition}`,
    readOn: (day) => `Consultado el ${day}`,
    via: (publisher) => `vía ${publisher}`,
    archivedAt: (url, date) => `Archivado el ${date}: ${url}`,

    download: "Descargar",
    formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
    formatHints: (year, quotations) => ({
      html: "El mapa entero en una sola página, que se abre sin conexión",
      svg: `El mapa de ${year} como dibujo, nítido a cualquier tamaño`,
      png: `El mapa de ${year} como imagen`,
      csv: count(quotations, "Una cita en forma de tabla", "# citas en forma de tabla"),
      json: "Las posiciones como datos que este mapa puede mostrar",
      jsonld: "Las citas como anotaciones web del W3C",
    }),
    asFile: "Posiciones y citas en un archivo",
    makingPage: "Creando la página…",
    downloadFailed: "Este navegador no ha podido crear el archivo.",
    cite: "Citar",
    citeAs: "Forma de la referencia",
    citeForms: { plain: "Referencia", bibtex: "BibTeX", cslJson: "CSL-JSON" },
    copyCitation: "Copiar",
    selected: "Seleccionado, para copiarlo con el teclado",

    reportSubject: (map, country, year) => `Un error en «${map}»: ${country}, ${year}`,
    reportBody: "Qué está mal en esta cita:",

    tiles: { label: "Países por postura", subject: "Tema", none: "Ningún país" },

    table: {
      caption: "Todos los países citados: su postura en cada año, las citas y sus fuentes",
      country: "País",
      stanceIn: (year) => `Postura en ${year}`,
      allYears: "Años con una posición citada",
      yearsWith: (years, stance) => `${stance}: ${count(years, "1 año", "# años")}`,
      quotations: "Citas",
      find: "Buscar en la tabla",
      findHint: "País, palabras…",
      stance: "Postura",
      everyStance: "Todas las posturas",
      shownOf: (shown, all) => `${shown} de ${count(all, "1 país", "# países")}`,
      none: "Ningún país coincide.",
    },

    zoom: {
      zoomIn: "Acercar",
      zoomOut: "Alejar",
      wholeWorld: "Todo el mundo",
      region: "Región",
      regions: {
        world: "Mundo",
        africa: "África",
        asia: "Asia",
        europe: "Europa",
        "latin-america": "América Latina",
        "north-america": "América del Norte",
        oceania: "Oceanía",
      },
      controlWheel: "Use Ctrl + desplazamiento para ampliar el mapa",
      commandWheel: "Use ⌘ + desplazamiento para ampliar el mapa",
      twoFingers: "Use dos dedos para mover el mapa",
    },

    spoken: {
      country: (country, stance) => `${country}, ${stance}`,
      year: (year, facts) => `${year}: ${facts}.`,
      quotation: (who, quotation) => `${who}: ${quotation}`,
      camp: (camp, year, countries) => `${camp}, ${year}: ${count(countries, "un país", "# países")}`,
    },
    help: {
      map: "Las flechas van de un país a otro; con Mayúsculas, también a los que no se citan. Intro entra en los bandos, sus países y las citas; Escape sale. Las letras saltan a un nombre. Más y menos acercan y alejan; cero muestra todo el mundo. Sin teclado, las fichas y la tabla contienen todo lo que hay en el mapa.",
      changes:
        "Dos años comparados: primero un mapa y después todos los países según lo que fue de su postura. Pulse un nombre para ver sus citas.",
      tiles:
        "Los países de cada bando, en listas. Las flechas van de un país a otro, Inicio y Fin a los extremos de un bando, con Control al primero y al último de todos, las letras a un nombre. Pulse un país para ver sus citas.",
      table:
        "Una tabla con una fila para cada país. Pulse el encabezado de una columna para ordenar por ella, o el nombre de un país para ver todas sus citas.",
      evidence: "Todas las citas de este país, empezando por el año mostrado. Escape las cierra.",
      search: "Escriba un nombre o un código, elija con las flechas y pulse Intro para ver las citas.",
    },

    noCountry: (words) => `Ningún país ni grupo se llama «${words}».`,
    drawnWithin: (country) => `en el mapa, parte de ${country}`,
    membersOf: (n) => count(n, "grupo de un país", "grupo de # países"),

    quotedFor: (quotations, sentences, years) =>
      `${years}: ${count(quotations, "1 cita", "# citas")}` +
      (sentences < quotations
        ? `${count(sentences, " de una frase", " de # frases")} (una misma frase puede hablar de varios países)`
        : ""),
    quotedNever: "No se cita aquí",
    archivedOn: (day) => `Copia archivada el ${day}`,
    showOnly: "Mostrar solo esta fuente",
    aboutData: "Sobre estas posiciones",
    bordersHeading: "Fronteras",
    bordersDrawn:
      "Los contornos son de Natural Earth, que en general dibuja los países según quién los controla de hecho; Crimea figura en Ucrania, como en la resolución 68/262 de la Asamblea General de la ONU, y la Antártida se omite.",
    corrections: "Edición y correcciones",
    thisEdition: (edition) => `Esta es la edición ${edition}.`,
    noCorrections: "Hasta ahora no ha habido que corregir nada.",
    mistake: "¿Ha encontrado un error?",
    reportAbout: (country, year) => `Avisar de un error sobre ${country}, ${year}`,
  },
};
