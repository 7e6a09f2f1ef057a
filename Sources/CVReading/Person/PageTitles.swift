import CVModel

/// Names in titles: "Hailin Zhang (张海林)", "Wei Fang's Homepage", "CV of Jane Doe, Ph.D.".
enum PageTitles {
  static func name(in title: String) -> (name: String, native: String?)? {
    let bare = strip(title)
    guard !bare.isEmpty, !namesSection(bare) else { return nil }
    if let both = TwoScripts.split(bare) { return both }
    return NameShape.judge(bare) == .name ? (bare, nil) : nil
  }

  /// "Curriculum Vitae": a title that names nobody and nothing.
  static func isEmpty(_ title: String) -> Bool { strip(title).isEmpty }

  /// "Selected Publications" has the shape of a name; "Grant McDermott" speaks of no grant.
  private static func namesSection(_ title: String) -> Bool {
    guard let last = title.split(separator: " ").last else { return true }
    return SectionVocabulary.kind(of: RichText(String(last))) != nil
      || NameWords.excluded.contains(last.lowercased())
  }

  /// Takes off what titles put around a name, layer by layer.
  private static func strip(_ title: String) -> String {
    var text = withoutNickname(withoutEmoji(title)).replacing(" ,", with: ",").tidied
    for _ in 0..<3 {
      let lower = text.lowercased()
      // "Aboutaleb Rahimi": a name may begin like a prefix.
      for prefix in prefixes where lower.hasPrefix(prefix) {
        let next = lower.dropFirst(prefix.count).first
        if prefix.last?.isLetter ?? false, next?.isLetter ?? false { continue }
        text = String(text.dropFirst(prefix.count)).tidied
        break
      }
      for suffix in suffixes where text.lowercased().hasSuffix(suffix) {
        text = String(text.dropLast(suffix.count)).tidied
        break
      }
      text = trimmed(text)
    }
    return Credentials.split(text).name
  }

  /// `Tobias "Tobi" Lind` is Tobias Lind in every list of authors.
  private static func withoutNickname(_ text: String) -> String {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "\"“”„".contains($0) })
    guard parts.count == 3, !parts[1].contains(" "), parts[0].last == " ", parts[2].first == " "
    else { return text }
    return String(parts[0] + parts[2].dropFirst())
  }

  static func withoutEmoji(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0.value < 0x80 || $0.isWordPart || $0.isBlank || "()（）·.,，'’-".unicodeScalars.contains($0)
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let first = view.first, first.isSeparating || first == "!" { view = view.dropFirst() }
    while let last = view.last, last.isSeparating && last != "." || last == "!" {
      view = view.dropLast()
    }
    return String(view)
  }

  private static let prefixes = [
    "welcome to", "hi, i am", "hello, i am", "hey, i'm", "hey, i’m", "dr.-ing. ", "dr. rer. nat. ",
    "dr. phil. ", "priv.-doz. ", "pd dr. ", "dipl.-ing. ", "cv of", "curriculum vitae of",
    "homepage of", "about", "hi, i'm", "hi, i’m",
    "hello, i'm", "i am", "i'm", "dr. ", "dr ", "prof. ", "prof ",
    "professor ", "associate professor ", "assistant professor ", "hi. i'm", "hi! i'm",
    "hello! i'm",
    "hi there, i'm", "hi. i am", "hi! i am", "research |", "cv |", "research -", "resume of",
  ]
  private static let suffixes = [
    "'s homepage", "’s homepage", "'s home page", "'s personal website", "'s website", "’s website",
    "'s cv", "’s cv", "'s page", "homepage", "| cv", "- cv", ", ph.d.", ", phd", ", ph.d", " ph.d.",
    ", m.d.", " curriculum vitae", "curriculum vitae", " cv", "的个人主页", "的主页", "个人主页",
    "(cn)", "(en)", "| home", "- home", "'s academic homepage",
  ]
}

/// One name in two scripts: "Yinan Deng (邓一楠)", "胡梓锐 (Zirui Hu)", "Gang WANG 王剛".
enum TwoScripts {
  static func split(_ text: String) -> (name: String, native: String?)? {
    var latin = String.UnicodeScalarView()
    var native = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isBracket || scalar.isSeparating && scalar != "." && scalar != "-" {
        latin.append(" ")
        native.append(" ")
      } else if scalar.isCJK {
        native.append(scalar)
      } else {
        latin.append(scalar)
      }
    }
    let first = String(latin).tidied
    let second = String(native).tidied
    guard !second.isEmpty, NameShape.judge(second) == .name else { return nil }
    guard SectionVocabulary.kind(of: RichText(second)) == nil else { return nil }
    if first.isEmpty { return (second, nil) }
    return NameShape.judge(first) == .name && SectionVocabulary.kind(of: RichText(first)) == nil
      ? (first, second) : nil
  }
}
