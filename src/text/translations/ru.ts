import { counterOf } from "../counter-of.ts";
import type { Translation } from "../translation.ts";

const counted = counterOf("ru");
/** 1, 21 · 2, 3, 4, 22 · 0, 5, 11, 100. */
const count = (n: number, one: string, few: string, many: string) =>
  counted(n, { one, few, many, other: many });

/** One country has one position; 21 have several, though the plural is that of one. */
const positionsOf = (countries: number) => (countries === 1 ? "позицию" : "позиции");

const publishersAndBases = (publishers: string, bases: string) =>
  [publishers && `по данным: ${publishers}`, bases && `такие свидетельства: ${bases}`]
    .filter(Boolean)
    .join(", и только ");

/** Russian. Names of groups and stances, which the data bring in the nominative, stand where that is right. */
export const translation: Translation = {
  language: {
    tag: "ru",
    direction: "ltr",
    comma: ", ",
    listComma: ", ",
    colon: ": ",
    dot: " · ",
    quoted: (words) => `«${words}»`,

    sentence: (countries) =>
      count(
        countries,
        `В {year} году эти статьи приводят ${positionsOf(countries)} # страны: {camps}.`,
        "В {year} году эти статьи приводят позиции # стран: {camps}.",
        "В {year} году эти статьи приводят позиции # стран: {camps}.",
      ),
    sentenceOfOne: (countries) =>
      count(
        countries,
        `В {year} году эта статья приводит ${positionsOf(countries)} # страны: {camps}.`,
        "В {year} году эта статья приводит позиции # стран: {camps}.",
        "В {year} году эта статья приводит позиции # стран: {camps}.",
      ),
    noneCited: "В {year} году не приведено ни одной позиции.",
    noneLeft: "В {year} году все позиции скрыты фильтром.",
    camp: (countries, label) => `${label} — ${countries}`,

    filtered: (publishers, bases, left, all) =>
      `Только ${publishersAndBases(publishers, bases)}. Осталось стран: ${left} из ${all}.`,
    unknownFilter: (words) => `Здесь нет источника или вида свидетельств с названием ${words}.`,
    showAll: "Показать все свидетельства",

    views: "Вид",
    view: { map: "Карта", changes: "Перемены", tiles: "Плитки", table: "Таблица" },
    find: "Найти страну",
    filter: "Фильтр",
    share: "Скачать и сослаться",

    legend: "Легенда",
    subject: "О ком речь",
    subjectOf: (countries) => `Тема: ${countries}`,
    contested: "Источники расходятся",
    contestedShort: "источники расходятся",
    unclear: "Есть цитата, нет позиции",
    unclearShort: "цитата без позиции",
    uncited: "Позиция не приведена",
    throughGroup: "Только в составе группы",

    map: "Карта мира",
    years: "Год",
    play: "Воспроизвести",
    pause: "Пауза",
    articles: (n) => count(n, "# статья", "# статьи", "# статей"),
    yearValue: (year, articles) => `${year}, ${articles}`,

    uncitedIn: (year) => `В ${year} году позиция не приведена`,
    hidden: "Скрыто фильтром",
    yearStance: (year, stance) => `${year}: ${stance}`,
    moreYears: (lines) => count(lines, "и ещё # строка", "и ещё # строки", "и ещё # строк"),
    basis: {
      statement: "собственное заявление",
      vote: "официальное голосование",
      report: "слова самой статьи",
      list: "упоминание в перечне",
      group: "в составе группы",
      record: "открытые источники",
    },
    asMember: (group) => `в составе группы «${group}»`,
    more: (n) => count(n, "ещё # цитата", "ещё # цитаты", "ещё # цитат"),

    sources: "Источники",
    borders: "Границы: Natural Earth, спорные — по факту",

    loading: "Позиции загружаются…",
    retry: "Повторить",
    shownBefore: "Показанное раньше осталось на месте.",
    partFailed: "Эту часть карты не удалось загрузить.",
    checkConnection: "Проверьте соединение.",
    failed: "Эти позиции нельзя показать",
    faults: (n) => count(n, "# ошибка", "# ошибки", "# ошибок"),

    countryNames: {
      CAF: "ЦАР",
      COD: "ДР Конго",
      COG: "Республика Конго",
      DOM: "Доминикана",
      FSM: "Микронезия",
      HKG: "Гонконг",
      KOR: "Южная Корея",
      MAC: "Макао",
      MHL: "Маршалловы Острова",
      MMR: "Мьянма",
      PRK: "Северная Корея",
      PSE: "Палестина",
      SLB: "Соломоновы Острова",
      SYC: "Сейшелы",
      USA: "США",
      ZAF: "ЮАР",
    },
  },

  late: {
    articlesFilter: "Только эти источники",
    basisFilter: "Только свидетельства этих видов",
    basisMeaning: {
      statement: "приведены слова названного официального лица",
      vote: "зафиксированные голос или подпись",
      report: "что статья говорит о стране",
      list: "названа среди других",
      group: "охвачена только через свою группу",
      record: "установлено по другим публикациям",
    },
    changesKey: (from, to) => `Цветом: упомянуты в ${to} году. Бледно: только в ${from} году.`,
    changesBands: {
      moved: (from, to) => ` Полосами: позиция ${from} года рядом с позицией ${to} года.`,
      contested: () => " Полосами: источники расходятся.",
      both: (from, to) =>
        ` Полосами: позиция ${from} года рядом с позицией ${to} года либо расхождение источников.`,
    },
    compareFrom: "С года",
    compareTo: "По год",

    close: "Закрыть",
    quotations: "Цитаты",
    quotationCount: (n) => count(n, "# цитата", "# цитаты", "# цитат"),
    filterHides: (quotations) => `Фильтром скрыто: ${quotations}`,
    uncitedYears: (years) => `Позиция не приводится: ${years}`,
    copy: "Копировать со ссылкой",
    copied: "Скопировано",
    copyForbidden: "Браузер не позволяет здесь копировать. Выделите слова и скопируйте их вручную.",
    readIt: "Читать в статье",
    archived: "Архивная копия",
    report: "Сообщить об ошибке",

    changes: (moved) =>
      moved === 0
        ? "С {from} по {to} год ни у одной страны не приведена другая позиция."
        : "С {from} по {to} год другая позиция приведена у {moved}.",
    noneCompared: "Ни в {from}, ни в {to} году не упомянута ни одна страна.",
    noneLeft: "Фильтр скрывает всё, что приведено за {from} и {to} годы.",
    otherChanges: " Кроме того: {counts}.",
    changeCount: {
      moved: (n) => count(n, "# страны", "# стран", "# стран"),
      newly: (n) => count(n, "# новая страна", "# новые страны", "# новых стран"),
      same: (n) => count(n, "# с прежней позицией", "# с прежней позицией", "# с прежней позицией"),
      unclear: (n) => count(n, "# без ясной позиции", "# без ясной позиции", "# без ясной позиции"),
      contested: (n) =>
        count(n, "# с расхождением источников", "# с расхождением источников", "# с расхождением источников"),
      dropped: (n) =>
        count(n, "# больше не упоминается", "# больше не упоминаются", "# больше не упоминаются"),
      hidden: (n) =>
        count(
          n,
          "# скрыта фильтром за один из годов",
          "# скрыты фильтром за один из годов",
          "# скрыто фильтром за один из годов",
        ),
    },
    changeKinds: {
      moved: "Другая позиция",
      newly: "Новые упоминания",
      unsettled: "Неясная или спорная позиция",
      same: "Прежняя позиция",
      dropped: "Больше не упоминаются",
      hidden: "Скрыты фильтром за один из годов",
    },

    edition: (edition) => `издание ${edition}`,
    readOn: (day) => `Дата обращения: ${day}`,
    via: (publisher) => `через ${publisher}`,
    archivedAt: (url, date) => `Архивировано ${date}: ${url}`,

    download: "Скачать",
    formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
    formatHints: (year, quotations) => ({
      html: "Вся карта на одной странице, которая открывается без сети",
      svg: `Карта за ${year} год — рисунок, чёткий в любом размере`,
      png: `Карта за ${year} год — изображение`,
      csv: count(quotations, "# цитата таблицей", "# цитаты таблицей", "# цитат таблицей"),
      json: "Позиции как данные, которые эта карта умеет показать",
      jsonld: "Цитаты как веб-аннотации W3C",
    }),
    asFile: "Позиции и цитаты в виде файла",
    makingPage: "Страница создаётся…",
    downloadFailed: "Браузер не смог создать файл.",
    cite: "Сослаться",
    citeAs: "Вид ссылки",
    citeForms: { plain: "Ссылка", bibtex: "BibTeX", cslJson: "CSL-JSON" },
    copyCitation: "Копировать",
    selected: "Выделено: скопируйте с клавиатуры",

    reportSubject: (map, country, year) => `Ошибка на карте «${map}»: ${country}, ${year}`,
    reportBody: "Что не так с этой цитатой:",

    tiles: { label: "Страны по позициям", subject: "Тема", none: "Ни одной страны" },

    table: {
      caption: "Все упомянутые страны: позиция в каждом году, цитаты и их источники",
      country: "Страна",
      stanceIn: (year) => `Позиция в ${year} году`,
      allYears: "Годы, за которые приводится позиция",
      yearsWith: (years, stance) => `${stance}: ${count(years, "# год", "# года", "# лет")}`,
      quotations: "Цитаты",
      find: "Найти в таблице",
      findHint: "Страна, слова…",
      stance: "Позиция",
      everyStance: "Все позиции",
      shownOf: (shown, all) => `${shown} из ${count(all, "# страны", "# стран", "# стран")}`,
      none: "Подходящих стран нет.",
    },

    zoom: {
      zoomIn: "Приблизить",
      zoomOut: "Отдалить",
      wholeWorld: "Весь мир",
      region: "Регион",
      regions: {
        world: "Мир",
        africa: "Африка",
        asia: "Азия",
        europe: "Европа",
        "latin-america": "Латинская Америка",
        "north-america": "Северная Америка",
        oceania: "Океания",
      },
      controlWheel: "Чтобы изменить масштаб, прокручивайте с клавишей Ctrl",
      commandWheel: "Чтобы изменить масштаб, прокручивайте с клавишей ⌘",
      twoFingers: "Чтобы двигать карту, используйте два пальца",
    },

    spoken: {
      country: (country, stance) => `${country}, ${stance}`,
      year: (year, facts) => `${year}: ${facts}.`,
      quotation: (who, quotation) => `${who}: ${quotation}`,
      camp: (camp, year, countries) =>
        `${camp}, ${year}: ${count(countries, "# страна", "# страны", "# стран")}`,
    },
    help: {
      map: "Стрелки ведут от страны к стране, с Shift — и к тем, о которых цитат нет. Enter ведёт к лагерям, их странам и цитатам, Escape — обратно. Буквы ведут к названию. Плюс и минус приближают и отдаляют, ноль показывает весь мир. Без клавиатуры всё, что есть на карте, есть в плитках и в таблице.",
      changes:
        "Сравнение двух лет: сначала карта, затем все страны по тому, что стало с их позицией. Нажмите на название, чтобы прочитать цитаты.",
      tiles:
        "Страны каждого лагеря списками. Стрелки ведут от страны к стране, Home и End — к краям лагеря, с Ctrl — к первой и последней из всех, буквы — к названию. Нажмите на страну, чтобы прочитать цитаты.",
      table:
        "Таблица, по строке на страну. Нажмите на заголовок столбца, чтобы отсортировать по нему, на название страны — чтобы прочитать все цитаты.",
      evidence: "Все цитаты об этой стране, сначала за показанный год. Escape закрывает их.",
      search: "Введите название или код, выберите стрелками и нажмите Enter, чтобы прочитать цитаты.",
    },

    noCountry: (words) => `Страны или группы с названием «${words}» нет.`,
    drawnWithin: (country) => `на карте — часть страны «${country}»`,
    membersOf: (n) => count(n, "группа из # страны", "группа из # стран", "группа из # стран"),

    quotedFor: (quotations, sentences, years) =>
      `${years}: ${count(quotations, "# цитата", "# цитаты", "# цитат")}` +
      (sentences < quotations
        ? `${count(sentences, " из # фразы", " из # фраз", " из # фраз")} (одна фраза может говорить о нескольких странах)`
        : ""),
    quotedNever: "Здесь не цитируется",
    archivedOn: (day) => `Архивная копия от ${day}`,
    showOnly: "Показать только этот источник",
    aboutData: "Об этих позициях",
    bordersHeading: "Границы",
    bordersDrawn:
      "Контуры взяты у Natural Earth, где страны большей частью показаны в фактических границах; Крым показан в составе Украины согласно резолюции 68/262 Генеральной Ассамблеи ООН, Антарктида опущена.",
    corrections: "Издание и исправления",
    thisEdition: (edition) => `Это издание ${edition}.`,
    noCorrections: "Исправлять пока ничего не пришлось.",
    mistake: "Нашли ошибку?",
    reportAbout: (country, year) => `Сообщить об ошибке: ${country}, ${year}`,
  },
};
