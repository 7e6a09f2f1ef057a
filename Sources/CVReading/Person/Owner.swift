import CVModel

/// The person whose page it is, able to recognise the many spellings of one name in author lists.
struct Owner {
  var candidate: Candidate
  private let forms: [Form]

  /// Knows nobody: matches no name.
  static let unknown = Owner(Candidate())

  init(_ candidate: Candidate) {
    self.candidate = candidate
    forms = ([candidate.name, candidate.nativeName].compactMap { $0 } + candidate.aliases)
      .map(Form.init)
      .filter { !$0.words.isEmpty }
  }

  /// How sure a spelling is: "Hailin Zhang" is surer than "H. Zhang".
  enum Match: Int, Comparable {
    case none, initials, full
    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  func match(_ displayed: String) -> Match {
    guard !forms.isEmpty, !displayed.isEmpty, displayed.utf8.count <= 120 else { return .none }
    if Self.selves.contains(displayed.lowercased()) { return .full }
    let other = Form(displayed)
    return forms.map { $0.match(other) }.max() ?? .none
  }

  /// "Omar Haddad, **me**, Noah Berg"
  static let selves: Set<String> = ["me", "myself"]

  /// A name taken apart into lower-case words; dots and hyphens inside a word vanish.
  private struct Form {
    var words: [String] = []
    /// Words of capitals alone, such as `JB` in "Ackman JB": they may be initials.
    var initials: Set<String> = []

    init(_ name: String) {
      // "Smith, Jane" is Jane Smith.
      let parts = name.split(separator: ",")
      let name = parts.count == 2 ? "\(parts[1]) \(parts[0])" : name
      var letters: [Unicode.Scalar] = []
      func close() {
        guard !letters.isEmpty else { return }
        let word = Folding.fold(String(scalars: letters))
        words.append(word)
        if letters.count <= 3, letters.allSatisfy({ $0.isUppercase }) { initials.insert(word) }
        letters.removeAll(keepingCapacity: true)
      }
      for scalar in name.unicodeScalars {
        if scalar.isBlank || scalar == "," || scalar == "." || scalar == "·" {
          close()
        } else if scalar.isWordPart {
          letters.append(scalar)
        }
      }
      close()
    }

    func match(_ other: Form) -> Match {
      guard !other.words.isEmpty else { return .none }
      if words == other.words || words.sorted() == other.words.sorted() { return .full }
      if words.joined() == other.words.joined() { return .full }
      if words.count == 1 || other.words.count == 1 { return .none }
      if Self.isMiddleNameVariant(words, other.words) { return .full }
      return matchesInitials(other) || other.matchesInitials(self)
        || matchesLongSurname(other) || other.matchesLongSurname(self) ? .initials : .none
    }

    /// "James Ackman" and "James B. Ackman".
    private static func isMiddleNameVariant(_ left: [String], _ right: [String]) -> Bool {
      let (short, long) = left.count < right.count ? (left, right) : (right, left)
      guard short.count == 2, long.count == 3, short[0].count > 1, short[1].count > 1 else {
        return false
      }
      return short[0] == long[0] && short[1] == long[2]
    }

    /// Particles belong to the surname: "van der Berg, A."
    private static func others(_ words: [String], than index: Int) -> [String] {
      words.enumerated()
        .filter {
          $0.offset != index && !($0.element.count > 1 && NameShape.particles.contains($0.element))
        }
        .map(\.element)
    }

    /// `self` is the full name; the other has one word of it whole and the rest as initials.
    private func matchesInitials(_ other: Form) -> Bool {
      for (index, surname) in words.enumerated() where surname.count > 1 || words.count == 1 {
        guard let at = other.words.firstIndex(of: surname) else { continue }
        let given = Self.others(words, than: index)
        let short = Self.others(other.words, than: at)
        guard index == words.count - 1 || index == 0,
          short.allSatisfy({ $0.count == 1 || other.initials.contains($0) })
        else { continue }
        let letters = short.joined()
        let expected = given.compactMap(\.first)
        if let first = expected.first, letters.first == first,
          zip(letters, expected).allSatisfy({ $0 == $1 }) || given.count == 1
        {
          // "Jane K." is no family name with an initial where the page says "Jane K. Smith".
          return index > 0 || !given.contains { $0.count == 1 } || letters.count == expected.count
        }
      }
      return false
    }

    /// "García Márquez, G." of Gabriel García Márquez: all of the surname, and initials.
    private func matchesLongSurname(_ other: Form) -> Bool {
      guard words.count > 2 else { return false }
      return (1..<words.count - 1).contains { index in
        let surname = Array(words[index...])
        guard other.words.count > surname.count else { return false }
        let isFirst = Array(other.words.prefix(surname.count)) == surname
        let isLast = Array(other.words.suffix(surname.count)) == surname
        guard isFirst || isLast else { return false }
        let short =
          isFirst ? other.words.dropFirst(surname.count) : other.words.dropLast(surname.count)
        return short.allSatisfy { $0.count == 1 || other.initials.contains($0) }
          && zip(short.joined(), words.prefix(index).compactMap(\.first)).allSatisfy { $0 == $1 }
      }
    }
  }
}

/// Case and the accents that people leave out are folded away before names are compared.
enum Folding {
  static func fold(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
    var folded = ""
    for character in text.lowercased() {
      if let plain = plainLetters[character] { folded += plain } else { folded.append(character) }
    }
    return folded
  }

  private static let plainLetters: [Character: String] = {
    let rows: [(String, String)] = [
      ("a", "áàâäãåāăą"), ("c", "çćčĉ"), ("d", "ďđð"), ("e", "éèêëēėęě"), ("g", "ğĝģ"),
      ("h", "ĥħ"), ("i", "íìîïīįı"), ("l", "łľĺ"), ("n", "ñńňņ"), ("o", "óòôöõøōő"),
      ("r", "řŕ"), ("s", "śšşșŝ"), ("t", "ťţț"), ("u", "úùûüūůűų"), ("y", "ýÿ"),
      ("z", "źžż"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    ]
    var table: [Character: String] = [:]
    for (plain, letters) in rows {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
