import CVModel

/// "Phys. Rev. A", "J. Chem. Phys.", "Phil. Trans. R. Soc. A": words cut short, as ISO 4 has them. They
/// look like initials and like the end of a sentence.
enum JournalAbbreviation {
  /// A name in short begins at `offset`.
  static func begins(at offset: Int, to end: Int, in passage: Passage) -> Bool {
    var known = 0
    var count = 0
    var start = offset
    while let stop = shortWord(at: start, to: end, in: passage), count < 8 {
      if words.contains(passage.lowercased(start..<stop)) { known += 1 }
      count += 1
      start = passage.trim(stop + 1..<end) { $0.isBlank }.lowerBound
    }
    guard count >= 2, known >= 1 else { return false }
    // "J. Mol. Title" may be somebody called Mol; a number behind it says that it is none.
    return known >= 2 || start < end && passage.scalars[start].isDigit
  }

  /// The end of a word with a capital and a full stop behind it.
  private static func shortWord(at start: Int, to end: Int, in passage: Passage) -> Int? {
    guard start < end, passage.scalars[start].isUppercase else { return nil }
    let stop = (start..<min(end, start + 9)).first { !passage.scalars[$0].isWordPart }
    guard let stop, passage.scalars[stop] == "." else { return nil }
    return stop
  }

  private static let words: Set<String> = [
    "abstr", "acad", "acc", "acoust", "acta", "adv", "aerosp", "agric", "alg", "algebr", "am",
    "amer", "anal", "anim", "ann", "annu", "anthropol", "appl", "arch", "arith", "assoc", "astron",
    "astrophys", "atmos", "automat", "behav", "biochem", "bioinform", "biol", "biomed", "biophys",
    "biotechnol", "br", "brit", "bull", "can", "catal", "chem", "chim", "clim", "clin", "cogn",
    "comb", "combin", "comm", "commun", "comp", "comput", "condens", "cryst", "crystallogr", "curr",
    "cybern", "dev", "diff", "discrete", "dyn", "ecol", "econ", "edinb", "educ", "electr",
    "electron", "energ", "eng", "environ", "epidemiol", "equ", "eur", "evol", "exp", "expr",
    "finan",
    "found", "funct", "genet", "geom", "geophys", "geosci", "glob", "hist", "hum", "immunol", "inf",
    "inorg", "inst", "int", "intell", "invent", "jpn", "lab", "lett", "linguist", "lond", "mach",
    "mag", "manag", "manuf", "mat", "mater", "math", "mech", "med", "meteorol", "methods", "mod",
    "mol", "monogr", "nat", "natl", "nachr", "neurosci", "notices", "nucl", "nucleic", "numer",
    "nutr",
    "obs", "oceanogr", "oper", "opt", "org", "parasitol", "pathol", "pattern", "perspect", "pharm",
    "pharmacol", "phil", "philos", "photon", "phys", "physiol", "planet", "polit", "polym",
    "probab",
    "proc", "prog", "psychol", "publ", "pure", "quant", "quantum", "radiat", "recognit", "rep",
    "res",
    "resour", "rev", "robot", "roy", "sci", "semin", "ser", "signal", "simul", "soc", "sociol",
    "softw",
    "sol", "solid", "spectrosc", "stat", "stoch", "struct", "stud", "surf", "surv", "symp", "syst",
    "tech", "technol", "theor", "theoret", "topol", "toxicol", "trans", "univ", "vet", "virol",
  ]
}
