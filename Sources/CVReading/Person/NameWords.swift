/// Words that titles, venues and roles are made of and names of people are not, in lower case.
///
/// What is also a surname (Law, Food, Brain, Waters) does not belong here.
enum NameWords {
  static let excluded: Set<String> = small.union(papers).union(fields).union(places)

  private static let small: Set<String> = [
    "a", "an", "and", "the", "of", "for", "in", "on", "with", "via", "from", "to", "by", "at", "as",
    "is", "are", "its", "using", "towards", "toward", "beyond", "how", "what", "why", "when", "new",
    "this", "our", "i", "we", "my",
  ]

  /// What citations and CVs say beside names.
  private static let papers: Set<String> = [
    "conference", "journal", "proceedings", "transactions", "international", "workshop",
    "symposium", "ieee", "acm", "arxiv", "preprint", "university", "institute", "college", "school",
    "department", "laboratory", "lab", "press", "review", "reviews", "research", "best", "paper",
    "award", "pdf", "code", "oral", "poster", "spotlight", "submitted", "accepted", "vol", "volume",
    "pages", "published", "student", "professor", "author", "authors", "corresponding", "equal",
    "contribution", "contributions", "co-first", "first", "under", "letters", "chapter", "book",
    "thesis", "project", "page", "slides", "video", "video.", "appear", "press.", "springer",
    "elsevier", "phd", "ph.d.", "dr.", "prof.", "advisor", "curriculum", "vitae", "vita", "resume",
    "résumé", "homepage", "website", "dissertation", "doctoral", "diploma", "universität",
    "université", "universidad", "universidade", "lecture", "notes", "handbook", "textbook",
    "manuscript", "job", "market", "revise", "resubmit", "resubmitted", "revision", "forthcoming",
    "available", "upon", "request", "draft", "working", "quarterly", "annals", "archives",
    "bulletin", "magazine", "encyclopedia", "studies", "advances", "frontiers", "reports",
    "abstract", "details", "appendix", "supplement", "dataset", "selected", "recent", "others",
  ]

  /// The sciences and what they study: "Pattern Recognition", "Applied Energy".
  private static let fields: Set<String> = [
    "learning", "network", "networks", "neural", "deep", "model", "models", "modeling",
    "modelling", "data", "analysis", "analytics", "survey", "system", "systems", "based", "method",
    "methods", "approach", "framework", "detection", "optimization", "science", "sciences",
    "nature", "language", "languages", "image", "imaging", "images", "video-based", "large",
    "graph", "graphs", "transformer", "transformers", "vision", "computing", "computer",
    "computers", "computation", "computational", "engineering", "technology", "technologies",
    "pattern", "recognition", "applied", "energy", "physical", "physics", "artificial",
    "intelligence", "intelligent", "remote", "sensing", "information", "informatics", "fusion",
    "economics", "economic", "econometrics", "econometrica", "policy", "political", "politics",
    "development", "social", "society", "sociology", "sociological", "forces", "geography",
    "geographical", "organization", "organizational", "management", "chemistry", "chemical",
    "biology", "biological", "mathematics", "mathematical", "statistics", "statistical",
    "probability", "medicine", "medical", "clinical", "health", "healthcare", "psychology",
    "psychological", "philosophy", "philosophical", "history", "historical", "ethics",
    "education", "educational", "theory", "theoretical", "materials", "mechanics", "mechanical",
    "environment", "environmental", "ecology", "ecological", "evolution", "evolutionary",
    "genetics", "genome", "genomics", "advanced", "communication", "communications", "control",
    "cybernetics", "dynamics", "electronics", "electronic", "electrical", "finance", "financial",
    "accounting", "marketing", "business", "industrial", "geophysics", "geophysical", "geology",
    "astronomy", "astrophysics", "astrophysical", "climate", "hydrology", "agriculture",
    "agricultural", "cognitive", "cognition", "neuroscience", "signal", "signals", "processing",
    "speech", "software", "hardware", "robotics", "robots", "automation", "automatica",
    "automatic", "transportation", "regional", "public", "comparative",
    "quantum", "optics", "optical", "photonics", "acoustics", "nuclear", "particle", "fluid",
    "fluids", "plasma", "polymer", "surface", "surfaces", "catalysis", "organic", "inorganic",
    "analytical", "biochemistry", "biophysics", "molecular", "cellular", "cancer", "cardiology",
    "surgery", "psychiatry", "radiology", "pharmacology", "immunology", "microbiology",
    "epidemiology", "zoology", "botany", "linguistics", "linguistic", "literary", "literature",
    "cultural", "culture", "anthropology", "archaeology", "religion", "religious", "media",
    "knowledge", "decision", "operations", "complexity", "algorithm", "algorithms",
    "combinatorics", "geometry", "algebra", "topology", "discrete", "numerical", "quantitative",
    "security", "privacy", "multimedia", "multimodal", "wireless", "mobile", "distributed",
    "parallel", "internet", "digital", "virtual", "interactive", "generative",
    "reinforcement", "supervised", "unsupervised", "federated", "adaptive", "dynamic", "efficient",
    "robust", "scalable", "automated", "evaluation", "evaluating", "understanding",
    "improving", "exploring", "expert", "applications", "application", "reliability",
    "manufacturing", "production", "logistics", "labor", "labour", "monetary", "banking",
    "insurance", "innovation", "entrepreneurship", "gender", "migration", "democracy",
    "global", "american", "european", "behavior", "behaviour",
    "behavioral", "behavioural", "aging", "nutrition", "sustainability", "sustainable",
  ]

  private static let places: Set<String> = [
    "usa", "china", "germany", "france", "uk", "japan", "canada", "india", "australia", "italy",
    "spain", "singapore", "portugal", "korea", "austria", "january", "february", "march", "april",
    "june", "july", "august", "september", "october", "november", "december",
  ]
}
