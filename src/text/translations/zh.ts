import { counterOf } from "../counter-of.ts";
import type { Translation } from "../translation.ts";

const counted = counterOf("zh");
const count = (n: number, other: string) => counted(n, { other });

/** A Latin word keeps its distance from a number that follows. */
const spaced = (label: string) => (/[\p{Script=Latin}\d]$/u.test(label) ? `${label} ` : label);

const kept = (publishers: string, bases: string) =>
  [publishers && `仅看${publishers}的说法`, bases && `仅看此类依据：${bases}`].filter(Boolean).join("，");

/** Simplified Chinese; readers of traditional characters get it, too, with the names of countries in theirs. */
export const translation: Translation = {
  language: {
    tag: "zh",
    direction: "ltr",
    comma: "，",
    listComma: "、",
    colon: "：",
    dot: " · ",
    quoted: (words) => `“${words}”`,

    sentence: (countries) => count(countries, "{year}年，这些文章提到#个国家的立场：{camps}。"),
    sentenceOfOne: (countries) => count(countries, "{year}年，这篇文章提到#个国家的立场：{camps}。"),
    noneCited: "{year}年未引述任何立场。",
    noneLeft: "{year}年的立场均被筛选隐藏。",
    camp: (countries, label) => `${spaced(label)}${countries}国`,

    filtered: (publishers, bases, left, all) => `${kept(publishers, bases)}。${all}个国家中剩${left}个。`,
    unknownFilter: (words) => `这里没有名为${words}的来源或依据。`,
    showAll: "显示全部依据",

    views: "视图",
    view: { map: "地图", changes: "变化", tiles: "卡片", table: "表格" },
    find: "查找国家",
    filter: "筛选",
    share: "下载与引用",

    legend: "图例",
    subject: "各国立场所针对的国家",
    subjectOf: (countries) => `当事国：${countries}`,
    contested: "来源说法不一",
    contestedShort: "来源说法不一",
    unclear: "有引文，无立场",
    unclearShort: "有引文而无立场",
    uncited: "未引述立场",
    throughGroup: "仅通过所属集团",

    map: "世界地图",
    years: "年份",
    play: "播放",
    pause: "暂停",
    articles: (n) => count(n, "#篇文章"),
    yearValue: (year, articles) => `${year}年，${articles}`,

    uncitedIn: (year) => `${year}年未引述立场`,
    hidden: "已被筛选隐藏",
    yearStance: (year, stance) => `${year}年：${stance}`,
    moreYears: (lines) => `另有${lines}条`,
    basis: {
      statement: "本国表态",
      vote: "表决记录",
      report: "文章表述",
      list: "列名提及",
      group: "作为集团成员",
      record: "公开记录",
    },
    asMember: (group) => (/国家?$/.test(group) ? `作为${group}之一` : `作为${group}成员`),
    more: (n) => count(n, "另有#条引文"),

    sources: "来源",
    borders: "边界：Natural Earth，有争议处按实际控制",

    loading: "正在加载各国立场……",
    retry: "重试",
    shownBefore: "先前显示的内容仍在。",
    partFailed: "地图的这一部分未能加载。",
    checkConnection: "请检查网络连接。",
    failed: "无法显示这些立场",
    faults: (n) => count(n, "#处错误"),

    countryNames: {
      ARE: "阿联酋",
      BIH: "波黑",
      CAF: "中非",
      DOM: "多米尼加",
      HKG: "香港",
      MAC: "澳门",
      PSE: "巴勒斯坦",
    },
  },

  late: {
    articlesFilter: "只看这些来源",
    basisFilter: "只看这些类型的依据",
    basisMeaning: {
      statement: "引述了具名官员的话",
      vote: "有记录的表决或签署",
      report: "文章对该国的叙述",
      list: "与其他国家一并列名",
      group: "仅因所属集团而涵盖",
      record: "由其他公开报道确认",
    },
    changesKey: (from, to) => `彩色：${to}年提及。浅色：仅${from}年提及。`,
    changesBands: {
      moved: (from, to) => `条纹：${from}年与${to}年的立场并列。`,
      contested: () => "条纹：来源说法不一。",
      both: (from, to) => `条纹：${from}年与${to}年的立场并列，或来源说法不一。`,
    },
    compareFrom: "起始年份",
    compareTo: "截止年份",

    close: "关闭",
    quotations: "引文",
    quotationCount: (n) => count(n, "#条引文"),
    filterHides: (quotations) => `筛选隐藏了${quotations}`,
    uncitedYears: (years) => `${years}年无引述立场`,
    copy: "复制引文及出处",
    copied: "已复制",
    copyForbidden: "浏览器不允许在此复制。请选中文字后手动复制。",
    readIt: "在文章中阅读",
    archived: "存档副本",
    report: "报告错误",

    changes: (moved) =>
      moved === 0
        ? "从{from}年到{to}年，没有国家的立场发生变化。"
        : "从{from}年到{to}年，{moved}的立场发生变化。",
    noneCompared: "{from}年和{to}年均未提及任何国家。",
    noneLeft: "筛选隐藏了{from}年和{to}年的全部引述。",
    otherChanges: "此外，{counts}。",
    changeCount: {
      moved: (n) => count(n, "#个国家"),
      newly: (n) => count(n, "#国为新提及"),
      same: (n) => count(n, "#国立场未变"),
      unclear: (n) => count(n, "#国立场不明"),
      contested: (n) => count(n, "#国来源说法不一"),
      dropped: (n) => count(n, "#国不再提及"),
      hidden: (n) => count(n, "#国有一年被筛选隐藏"),
    },
    changeKinds: {
      moved: "立场改变",
      newly: "新提及",
      unsettled: "立场不明或说法不一",
      same: "立场未变",
      dropped: "不再提及",
      hidden: "其中一年被筛选隐藏",
    },

    edition: (edition) => `${edition}版`,
    readOn: (day) => `查阅日期：${day}`,
    via: (publisher) => `转载自${publisher}`,
    archivedAt: (url, date) => `${date}存档：${url}`,

    download: "下载",
    formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
    formatHints: (year, quotations) => ({
      html: "整幅地图存为一个网页，无需网络即可打开",
      svg: `${year}年地图，矢量图，任意放大仍清晰`,
      png: `${year}年地图，图片`,
      csv: count(quotations, "#条引文，表格"),
      json: "可由本地图显示的立场数据",
      jsonld: "引文，W3C 网页标注格式",
    }),
    asFile: "立场和引文的数据文件",
    makingPage: "正在生成网页……",
    downloadFailed: "此浏览器无法生成该文件。",
    cite: "引用",
    citeAs: "引用格式",
    citeForms: { plain: "文字", bibtex: "BibTeX", cslJson: "CSL-JSON" },
    copyCitation: "复制",
    selected: "已选中，请用键盘复制",

    reportSubject: (map, country, year) => `“${map}”有误：${country}，${year}年`,
    reportBody: "这条引文有何错误：",

    tiles: { label: "各国按立场分列", subject: "当事国", none: "无" },

    table: {
      caption: "所有提及的国家：各年立场、引文及其来源",
      country: "国家",
      stanceIn: (year) => `${year}年的立场`,
      allYears: "有引述立场的年份",
      yearsWith: (years, stance) => `${stance}：${years}年`,
      quotations: "引文",
      find: "在表格中查找",
      findHint: "国家、词语……",
      stance: "立场",
      everyStance: "所有立场",
      shownOf: (shown, all) => `${all}个国家中的${shown}个`,
      none: "没有符合的国家。",
    },

    zoom: {
      zoomIn: "放大",
      zoomOut: "缩小",
      wholeWorld: "全世界",
      region: "地区",
      regions: {
        world: "世界",
        africa: "非洲",
        asia: "亚洲",
        europe: "欧洲",
        "latin-america": "拉丁美洲",
        "north-america": "北美洲",
        oceania: "大洋洲",
      },
      controlWheel: "按住 Ctrl 并滚动可缩放地图",
      commandWheel: "按住 ⌘ 并滚动可缩放地图",
      twoFingers: "请用双指移动地图",
    },

    spoken: {
      country: (country, stance) => `${country}，${stance}`,
      year: (year, facts) => `${year}年：${facts}。`,
      quotation: (who, quotation) => `${who}：${quotation}`,
      camp: (camp, year, countries) => `${camp}，${year}年：${countries}个国家`,
    },
    help: {
      map: "方向键在国家之间移动；加按 Shift 可到未被引述的国家。Enter 依次进入阵营、其国家和引文，Escape 返回。键入字可跳到相应国名。加号和减号放大、缩小，零键显示全世界。不用键盘时，卡片和表格包含地图的全部内容。",
      changes: "两个年份的比较：先是地图，再按立场变化列出所有国家。按国名查看引文。",
      tiles:
        "各阵营的国家列表。方向键在国家之间移动，Home 和 End 到阵营的首尾，加按 Ctrl 到全部国家的首尾，键入字跳到国名。按国家查看引文。",
      table: "每个国家一行的表格。按列标题可按该列排序，按国名可查看全部引文。",
      evidence: "该国的全部引文，所示年份在前。Escape 关闭。",
      search: "键入国名或代码，用方向键选择，按 Enter 查看引文。",
    },

    noCountry: (words) => `没有名为“${words}”的国家或集团。`,
    drawnWithin: (country) => `在地图上与${country}绘为一体`,
    membersOf: (n) => count(n, "#个国家组成的集团"),

    quotedFor: (quotations, sentences, years) =>
      `${years}年：` +
      (sentences < quotations
        ? `出自${sentences}句话的${quotations}条引文（一句话可涉及多个国家）`
        : `${quotations}条引文`),
    quotedNever: "此处未引用",
    archivedOn: (day) => `${day}的存档副本`,
    showOnly: "只看这一来源",
    aboutData: "关于这些立场",
    bordersHeading: "边界",
    bordersDrawn:
      "轮廓采用 Natural Earth 的数据，大体按各国的实际控制绘制；克里米亚依照联合国大会第68/262号决议归入乌克兰，南极洲从略。",
    corrections: "版本与更正",
    thisEdition: (edition) => `本版为${edition}版。`,
    noCorrections: "迄今无须更正。",
    mistake: "发现错误？",
    reportAbout: (country, year) => `报告关于${country}的错误（${year}年）`,
  },
};
