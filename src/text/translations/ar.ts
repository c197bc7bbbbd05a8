import { counterOf, type PluralForms } from "../counter-of.ts";
import type { Translation } from "../translation.ts";

const counted = counterOf("ar");
/** 1 · 2 · 3 to 10 · 11 to 99 · 0, 100. */
const count = (n: number, forms: PluralForms & Record<"one" | "two" | "few" | "many", string>) =>
  counted(n, forms);

/** Countries that are told apart by something: "واحدة …", "اثنتان …", "12 …". */
const some = (n: number, what: string, whatOfTwo = what) =>
  count(n, {
    one: `واحدة ${what}`,
    two: `اثنتان ${whatOfTwo}`,
    few: `# ${what}`,
    many: `# ${what}`,
    other: `# ${what}`,
  });

const quotations = (n: number) =>
  count(n, {
    one: "اقتباس واحد",
    two: "اقتباسان",
    few: "# اقتباسات",
    many: "# اقتباسًا",
    other: "# اقتباس",
  });

/** What follows a Latin word stands to the left of it all the same, a number too: a mark says that the line goes on there. */
const RLM = "\u200f";
/** 2026-11-24 would be turned round after an Arabic letter. */
const LRM = "\u200e";

/** Standard Arabic. Every number has Latin digits, as the axis of time and the years of a data set have. */
export const translation: Translation = {
  language: {
    tag: "ar",
    direction: "rtl",
    comma: `${RLM}، `,
    listComma: `${RLM}، `,
    colon: `${RLM}: `,
    dot: ` ${RLM}· `,
    quoted: (words) => `«${words}»`,

    sentence: (countries) =>
      count(countries, {
        one: "في {year}، تذكر هذه المقالات موقف دولة واحدة: {camps}.",
        two: "في {year}، تذكر هذه المقالات موقفَي دولتين: {camps}.",
        few: "في {year}، تذكر هذه المقالات مواقف # دول: {camps}.",
        many: "في {year}، تذكر هذه المقالات مواقف # دولة: {camps}.",
        other: "في {year}، تذكر هذه المقالات مواقف # دولة: {camps}.",
      }),
    sentenceOfOne: (countries) =>
      count(countries, {
        one: "في {year}، يذكر هذا المقال موقف دولة واحدة: {camps}.",
        two: "في {year}، يذكر هذا المقال موقفَي دولتين: {camps}.",
        few: "في {year}، يذكر هذا المقال مواقف # دول: {camps}.",
        many: "في {year}، يذكر هذا المقال مواقف # دولة: {camps}.",
        other: "في {year}، يذكر هذا المقال مواقف # دولة: {camps}.",
      }),
    noneCited: "في {year}، لا يُذكر أي موقف.",
    noneLeft: "في {year}، تخفي التصفية كل المواقف.",
    camp: (countries, label) => `${label} ${RLM}(${countries})`,

    filtered: (publishers, bases, left, all) =>
      `فقط ${[publishers && `وفق ${publishers}`, bases && `الشواهد من هذا النوع: ${bases}`].filter(Boolean).join("، وفقط ")}. الدول المتبقية: ${left} من ${all}.`,
    unknownFilter: (words) => `لا يوجد هنا مصدر أو نوع من الشواهد باسم ${words}.`,
    showAll: "إظهار كل الشواهد",

    views: "العرض",
    view: { map: "خريطة", changes: "تغيّرات", tiles: "بطاقات", table: "جدول" },
    find: "ابحث عن دولة",
    filter: "تصفية",
    share: "التنزيل والاستشهاد",

    legend: "مفتاح الألوان",
    subject: "موضوع المواقف",
    subjectOf: (countries) => `الموضوع: ${countries}`,
    contested: "تضارب بين المصادر",
    contestedShort: "مصادر متضاربة",
    unclear: "اقتباس بلا موقف",
    unclearShort: "اقتباس بلا موقف",
    uncited: "لا موقف مذكور",
    throughGroup: "ضمن مجموعة فقط",

    map: "خريطة العالم",
    years: "السنة",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    articles: (n) =>
      count(n, {
        one: "مقال واحد",
        two: "مقالان",
        few: "# مقالات",
        many: "# مقالًا",
        other: "# مقال",
      }),
    yearValue: (year, articles) => `${year}، ${articles}`,

    uncitedIn: (year) => `لا موقف مذكور في ${year}`,
    hidden: "تخفيه التصفية",
    yearStance: (year, stance) => `${year}: ${stance}`,
    moreYears: (lines) =>
      count(lines, {
        one: "وسطر آخر",
        two: "وسطران آخران",
        few: "و# أسطر أخرى",
        many: "و# سطرًا آخر",
        other: "و# سطر آخر",
      }),
    basis: {
      statement: "تصريح رسمي",
      vote: "تصويت مسجّل",
      report: "بنص المقال",
      list: "ورد الاسم في قائمة",
      group: "ضمن مجموعة",
      record: "سجل علني",
    },
    asMember: (group) => `ضمن ${group}`,
    more: (n) =>
      count(n, {
        one: "اقتباس آخر",
        two: "اقتباسان آخران",
        few: "# اقتباسات أخرى",
        many: "# اقتباسًا آخر",
        other: "# اقتباس آخر",
      }),

    sources: "المصادر",
    borders: "الحدود: Natural Earth، بحسب الأمر الواقع حيث يوجد نزاع",

    loading: "يجري تحميل المواقف…",
    retry: "إعادة المحاولة",
    shownBefore: "ما كان معروضًا ما زال هنا.",
    partFailed: "تعذّر تحميل هذا الجزء من الخريطة.",
    checkConnection: "تحقّق من الاتصال.",
    failed: "لا يمكن عرض هذه المواقف",
    faults: (n) =>
      count(n, {
        one: "خطأ واحد",
        two: "خطآن",
        few: "# أخطاء",
        many: "# خطأً",
        other: "# خطأ",
      }),

    countryNames: {
      ARE: "الإمارات",
      CAF: "أفريقيا الوسطى",
      COD: "الكونغو الديمقراطية",
      COG: "جمهورية الكونغو",
      DNK: "الدنمارك",
      DOM: "الدومينيكان",
      HKG: "هونغ كونغ",
      HUN: "المجر",
      MAC: "ماكاو",
      MDV: "المالديف",
      MMR: "ميانمار",
      PSE: "فلسطين",
      SAU: "السعودية",
      TLS: "تيمور الشرقية",
      VCT: "سانت فنسنت والغرينادين",
    },
  },

  late: {
    articlesFilter: "هذه المصادر فقط",
    basisFilter: "هذه الأنواع من الشواهد فقط",
    basisMeaning: {
      statement: "كلام مسؤول مذكور بالاسم",
      vote: "تصويت أو توقيع مسجّل",
      report: "ما يقوله المقال عن الدولة",
      list: "مذكورة مع غيرها",
      group: "مشمولة بمجموعتها فقط",
      record: "حسمته تقارير منشورة أخرى",
    },
    changesKey: (from, to) => `بالألوان: مذكورة في ${to}. باهتة: مذكورة في ${from} فقط.`,
    changesBands: {
      moved: (from, to) => ` مخططة: موقف ${from} إلى جانب موقف ${to}.`,
      contested: () => " مخططة: مصادر متضاربة.",
      both: (from, to) => ` مخططة: موقف ${from} إلى جانب موقف ${to}، أو مصادر متضاربة.`,
    },
    compareFrom: "من سنة",
    compareTo: "إلى سنة",

    close: "إغلاق",
    quotations: "الاقتباسات",
    quotationCount: quotations,
    filterHides: (quotations) => `ما تخفيه التصفية: ${quotations}`,
    uncitedYears: (years) => `لا موقف مذكور في ${years}`,
    copy: "نسخ مع المرجع",
    copied: "تم النسخ",
    copyForbidden: "لا يسمح المتصفح بالنسخ هنا. حدّد الكلمات وانسخها يدويًا.",
    readIt: "اقرأه في المقال",
    archived: "نسخة مؤرشفة",
    report: "الإبلاغ عن خطأ",

    changes: (moved) =>
      moved === 0
        ? "من {from} إلى {to}، لا تُذكر أي دولة بموقف آخر."
        : count(moved, {
            one: "من {from} إلى {to}، تُذكر {moved} بموقف آخر.",
            two: "من {from} إلى {to}، تُذكر {moved} بموقف آخر.",
            few: "من {from} إلى {to}، تُذكر {moved} بموقف آخر.",
            many: "من {from} إلى {to}، تُذكر {moved} بموقف آخر.",
            other: "من {from} إلى {to}، تُذكر {moved} بموقف آخر.",
          }),
    noneCompared: "لا تُذكر أي دولة في {from} ولا في {to}.",
    noneLeft: "تخفي التصفية كل ما يُذكر في {from} وفي {to}.",
    otherChanges: " إضافةً إلى ذلك: {counts}.",
    changeCount: {
      moved: (n) =>
        count(n, {
          one: "دولة واحدة",
          two: "دولتان",
          few: "# دول",
          many: "# دولة",
          other: "# دولة",
        }),
      newly: (n) =>
        count(n, {
          one: "دولة جديدة",
          two: "دولتان جديدتان",
          few: "# دول جديدة",
          many: "# دولة جديدة",
          other: "# دولة جديدة",
        }),
      same: (n) => some(n, "بالموقف نفسه"),
      unclear: (n) => some(n, "بموقف غير واضح"),
      contested: (n) => some(n, "بمصادر متضاربة"),
      dropped: (n) => some(n, "لم يعد لها ذكر", "لم يعد لهما ذكر"),
      hidden: (n) => some(n, "تخفيها التصفية في إحدى السنتين", "تخفيهما التصفية في إحدى السنتين"),
    },
    changeKinds: {
      moved: "موقف آخر",
      newly: "مذكورة حديثًا",
      unsettled: "موقف غير واضح أو متنازع فيه",
      same: "الموقف نفسه",
      dropped: "لم يعد لها ذكر",
      hidden: "تخفيها التصفية في إحدى السنتين",
    },

    edition: (edition) => `إصدار ${LRM}${edition}`,
    readOn: (day) => `اطُّلع عليه في ${day}`,
    via: (publisher) => `عبر ${publisher}`,
    archivedAt: (url, date) => `أُرشف في ${date}: ${LRM}${url}`,

    download: "تنزيل",
    formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
    formatHints: (year, number) => ({
      html: "الخريطة كلها في صفحة واحدة تُفتح دون اتصال",
      svg: `خريطة ${year} رسمًا، واضحة بأي حجم`,
      png: `خريطة ${year} صورةً`,
      csv: `${quotations(number)} في جدول`,
      json: "المواقف بياناتٍ يمكن لهذه الخريطة عرضها",
      jsonld: `الاقتباسات تعليقاتٍ توضيحية بصيغة W3C${RLM}`,
    }),
    asFile: "المواقف والاقتباسات في ملف",
    makingPage: "يجري إنشاء الصفحة…",
    downloadFailed: "لم يتمكن هذا المتصفح من إنشاء الملف.",
    cite: "استشهاد",
    citeAs: "صيغة المرجع",
    citeForms: { plain: "مرجع", bibtex: "BibTeX", cslJson: "CSL-JSON" },
    copyCitation: "نسخ",
    selected: "محدَّد، لنسخه بلوحة المفاتيح",

    reportSubject: (map, country, year) => `خطأ في «${map}»: ${country}، ${year}`,
    reportBody: "ما الخطأ في هذا الاقتباس:",

    tiles: { label: "الدول بحسب الموقف", subject: "الموضوع", none: "لا دولة" },

    table: {
      caption: "كل دولة مذكورة: موقفها في كل سنة، والاقتباسات ومصادرها",
      country: "الدولة",
      stanceIn: (year) => `الموقف في ${year}`,
      allYears: "السنوات التي ورد فيها موقف",
      yearsWith: (years, stance) =>
        `${stance}: ${count(years, { one: "سنة واحدة", two: "سنتان", few: "# سنوات", many: "# سنة", other: "# سنة" })}`,
      quotations: "الاقتباسات",
      find: "ابحث في الجدول",
      findHint: "دولة، كلمات…",
      stance: "الموقف",
      everyStance: "كل المواقف",
      shownOf: (shown, all) => `${shown} من ${all}`,
      none: "لا دولة مطابقة.",
    },

    zoom: {
      zoomIn: "تكبير",
      zoomOut: "تصغير",
      wholeWorld: "العالم كله",
      region: "المنطقة",
      regions: {
        world: "العالم",
        africa: "أفريقيا",
        asia: "آسيا",
        europe: "أوروبا",
        "latin-america": "أمريكا اللاتينية",
        "north-america": "أمريكا الشمالية",
        oceania: "أوقيانوسيا",
      },
      controlWheel: "استخدم Ctrl مع التمرير لتكبير الخريطة",
      commandWheel: "استخدم ⌘ مع التمرير لتكبير الخريطة",
      twoFingers: "استخدم إصبعين لتحريك الخريطة",
    },

    spoken: {
      country: (country, stance) => `${country}، ${stance}`,
      year: (year, facts) => `${year}: ${facts}.`,
      quotation: (who, quotation) => `${who}: ${quotation}`,
      camp: (camp, year, countries) =>
        `${camp}، ${year}: ${count(countries, { one: "دولة واحدة", two: "دولتان", few: "# دول", many: "# دولة", other: "# دولة" })}`,
    },
    help: {
      map: "تنتقل الأسهم من دولة إلى أخرى، ومع Shift إلى الدول غير المذكورة أيضًا. يدخل Enter إلى المعسكرات ثم دولها ثم الاقتباسات، ويعود Escape. تنتقل الحروف إلى الاسم. علامة الزائد تكبّر وعلامة الناقص تصغّر، والصفر يُظهر العالم كله. ومن دون لوحة مفاتيح، في البطاقات والجدول كل ما في الخريطة.",
      changes:
        "مقارنة بين سنتين: خريطة أولًا، ثم كل الدول بحسب ما صار إليه موقفها. اضغط على اسم لقراءة اقتباساته.",
      tiles:
        "دول كل معسكر في قوائم. تنتقل الأسهم من دولة إلى أخرى، وHome وEnd إلى طرفي المعسكر، ومع Ctrl إلى الأولى والأخيرة من الكل، والحروف إلى الاسم. اضغط على دولة لقراءة اقتباساتها.",
      table: "جدول فيه صف لكل دولة. اضغط على عنوان عمود للترتيب بحسبه، وعلى اسم دولة لقراءة كل اقتباساتها.",
      evidence: "كل اقتباسات هذه الدولة، وأولها اقتباسات السنة المعروضة. يغلقها Escape.",
      search: "اكتب اسمًا أو رمزًا، واختر بالأسهم، ثم اضغط Enter لقراءة الاقتباسات.",
    },

    noCountry: (words) => `لا توجد دولة أو مجموعة باسم «${words}».`,
    drawnWithin: (country) => `على الخريطة ضمن ${country}`,
    membersOf: (n) =>
      count(n, {
        one: "مجموعة من دولة واحدة",
        two: "مجموعة من دولتين",
        few: "مجموعة من # دول",
        many: "مجموعة من # دولة",
        other: "مجموعة من # دولة",
      }),

    quotedFor: (number, sentences, years) =>
      `${years}: ${quotations(number)}` +
      (sentences < number
        ? `${count(sentences, {
            one: " من جملة واحدة",
            two: " من جملتين",
            few: " من # جمل",
            many: " من # جملة",
            other: " من # جملة",
          })} (قد تتحدث الجملة الواحدة عن عدة دول)`
        : ""),
    quotedNever: "لا اقتباس منه هنا",
    archivedOn: (day) => `نسخة مؤرشفة بتاريخ ${day}`,
    showOnly: "إظهار هذا المصدر فقط",
    aboutData: "عن هذه المواقف",
    bordersHeading: "الحدود",
    bordersDrawn:
      "الأشكال من Natural Earth، التي ترسم الدول في الغالب كما هي في الواقع؛ القرم ضمن أوكرانيا، وفق قرار الجمعية العامة للأمم المتحدة 68/262، ولا تظهر القارة القطبية الجنوبية.",
    corrections: "الإصدار والتصحيحات",
    thisEdition: (edition) => `هذا إصدار ${LRM}${edition}${RLM}.`,
    noCorrections: "لم يستدعِ شيء التصحيح حتى الآن.",
    mistake: "هل وجدت خطأ؟",
    reportAbout: (country, year) => `الإبلاغ عن خطأ بشأن ${country}، ${year}`,
  },
};
