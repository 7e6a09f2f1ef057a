/// The words by which the fields of a publication are told, in lower case. A trailing `*` stands
/// for any ending.
enum PublicationWords {
  /// The whole piece says how far the paper has come.
  static let status: Phrases = [
    "preprint", "under review", "in review", "submitted", "in submission", "submission",
    "to appear", "accepted", "in press", "forthcoming", "minor revision", "major revision",
    "under major revision", "under minor revision", "under revision", "revise and resubmit",
    "revise & resubmit", "reject and resubmit", "reject & resubmit", "revision requested",
    "r&r", "2nd r&r", "second r&r", "accept subject to", "accepted subject to", "accept with",
    "revised and resubmitted", "invited to revise", "submitted for publication", "in revision",
    "im erscheinen", "à paraître", "soumis", "eingereicht", "印刷中", "投稿準備中", "aceito", "aceptado",
    "in preparation", "working paper", "job market paper",
    "work in progress", "early access", "online first", "conditionally accepted",
    "acceptable", "manuscript", "投稿至", "审稿中", "在审", "已接收", "已录用", "录用", "大修", "小修", "投稿中", "工作论文",
    "准备中", "no prelo",
    "under contract", "under advance contract", "en prensa", "en revisión", "requiring rereview",
  ]

  /// "2nd round R&R": how often stands before what.
  static let rounds: Phrases = [
    "1st round", "first round", "2nd round", "second round", "3rd round", "third round",
    "1st-round", "first-round", "2nd-round", "second-round", "3rd-round", "third-round",
  ]

  /// Where others wrote about a book.
  static let reviewed: Phrases = ["reviewed in", "reviewed by", "reviews in"]

  /// Remarks that are no field.
  static let remark: Phrases = [
    "alphabetical*", "available upon request", "upon request", "recommended by", "featured",
    "code is available",
    "highlighted in", "reported by", "media coverage", "press coverage", "coverage:",
    "lead article",
    "in the news", "coming soon", "draft available", "slides available", "draft upon request",
    "editor's choice", "editors' choice", "earlier version", "previously circulated", "covered by",
    "selected as", "invited paper", "cover article",
    "期待", "媒体",
  ]

  /// Headings that are a status, in the singular.
  static let headingStatus: [(phrases: Phrases, status: String)] = [
    (["preprint", "preprints"], "Preprint"), (["under review"], "Under review"),
    (["in review"], "In review"), (["submitted"], "Submitted"),
    (["in preparation"], "In preparation"), (["in press"], "In press"),
    (["forthcoming"], "Forthcoming"), (["审稿中"], "审稿中"), (["在审"], "在审"), (["工作论文"], "工作论文"),
  ]

  static let award: Phrases = [
    "best paper", "best student paper", "best demo", "best poster", "best dataset", "best workshop",
    "best data", "best artifact", "best thesis", "best industry", "best research", "best scalable",
    "outstanding paper", "outstanding student", "distinguished paper", "honorable mention",
    "honourable mention", "award", "awarded", "awards", "prize", "nominee", "nomination",
    "finalist",
    "runner-up", "runner up", "best presentation", "best reviewer", "test of time",
    "最佳论文", "优秀论文", "获奖", "最佳", "奖",
  ]

  /// Words of series names: what follows a title and holds one of these is where it appeared.
  static let venue: Phrases = [
    "conference", "conf", "journal", "proceedings", "proc", "transactions", "trans", "symposium",
    "workshop", "workshops", "letters", "review", "reviews", "magazine", "annals", "bulletin",
    "advances", "lecture notes", "arxiv", "biorxiv", "medrxiv", "ssrn", "ieee", "acm", "usenix",
    "springer", "elsevier", "nature", "science", "sciences", "frontiers", "plos", "press",
    "international", "association", "society", "quarterly", "archives", "studies", "reports",
    "communications", "meeting", "thesis", "dissertation", "technical report", "handbook",
    "encyclopedia", "in proceedings", "findings", "companion", "university", "congress", "forum",
    "chapter", "series", "nber", "cepr", "iza", "cesifo", "discussion paper", "staff report",
    "revista", "revue", "zeitschrift", "rivista", "actes", "tagungsband", "紀要", "学会誌", "anais",
    "学报", "期刊", "会议", "杂志", "论文集", "大会", "学会", "通报",
  ]

  /// Short names that are a venue by themselves.
  static let acronyms: Set<String> = [
    "nips", "neurips", "icml", "iclr", "aaai", "ijcai", "acl", "emnlp", "naacl", "eacl", "coling",
    "cvpr", "iccv", "eccv", "wacv", "bmvc", "sigmod", "vldb", "pvldb", "icde", "kdd", "sigkdd",
    "www", "sigir", "wsdm", "cikm", "recsys", "sosp", "osdi", "nsdi", "atc", "eurosys", "asplos",
    "isca", "micro", "hpca", "sc", "ppopp", "pldi", "popl", "oopsla", "icse", "fse", "ase", "issta",
    "ccs", "ndss", "s&p", "sp", "usenix", "chi", "uist", "cscw", "ubicomp", "imwut", "sensys",
    "mobicom", "mobisys", "infocom", "sigcomm", "imc", "conext", "icra", "iros", "rss", "corl",
    "tkde", "tods", "tois", "tpami", "pami", "tip", "tmm", "tcsvt", "tnnls", "tifs", "tdsc", "jmlr",
    "tmlr", "ijcv", "tacl", "icassp", "interspeech", "miccai", "tmi", "isbi", "icip", "icme",
    "acmmm", "mm", "aistats", "uai", "colt", "stoc", "focs", "soda", "itcs", "icalp", "esa", "ecir",
    "dasfaa", "icdm", "sdm", "pakdd", "ecml", "pkdd", "edbt", "cidr", "ntcir", "trec", "semeval",
    "conll", "lrec", "icdar", "accv", "dac", "date", "iccad", "fpga", "date", "ewsn", "ipsn",
    "rtss", "rtas", "raid", "pnas", "jama", "aer", "qje", "prl", "apj", "mnras", "cell", "neuron",
  ]

  /// Volume, issue, pages and their kin.
  static let detailHeads = [
    "vol", "volume", "no", "nos", "issue", "pp", "pages", "page", "p", "art", "article", "isbn",
    "issn",
    "ed", "eds", "editors", "chapter", "number", "n°", "第", "卷", "期", "页", "doi", "pmid",
    "acceptance rate", "impact factor", "if", "jif", "录用率", "影响因子", "series", "paperback",
    "hardback", "hardcover",
  ]
}
