import CVModel

/// A piece of a date as a page writes it: `Sept`, `. 2021 - `, `now`.
struct DatePiece: Hashable {
  enum Kind {
    case word
    /// A word, or two, for "still going on".
    case present
    /// What Chinese dates are made of, besides numbers: `月` in `2019年9月1日`.
    case unit
    case gap
  }

  var kind: Kind
  var text: String

  static func all(in written: String) -> [DatePiece] {
    var pieces: [DatePiece] = []
    for character in written {
      let isInWord = pieces.last?.kind == .word && "'’".contains(character)
      let kind: Kind = character.isLetter || isInWord ? .word : .gap
      if pieces.last?.kind == kind {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(DatePiece(kind: kind, text: String(character)))
      }
    }
    return pieces.reduce(into: []) { known, piece in
      known.append(piece)
      known.nameLast()
    }
  }

  /// `至` and `到` lead to the other end.
  fileprivate static let units = Set<Character>("年月日号起到至")
}

extension [DatePiece] {
  /// Tells what the last word is, alone or with the one before it: `en cours`.
  fileprivate mutating func nameLast() {
    guard let last, last.kind == .word else { return }
    if count > 2, self[count - 2].text == " ", (self[count - 3].text + last.text).isPresent {
      let both = suffix(3).map(\.text).joined()
      removeLast(3)
      append(DatePiece(kind: .present, text: both))
    } else if last.text.isPresent {
      self[count - 1].kind = .present
    } else if last.text.withoutUnits.isEmpty || last.text.withoutUnits.isPresent {
      // `月至今` of `2019年9月至今`
      self[count - 1].kind = .unit
    }
  }
}

extension String {
  fileprivate var isPresent: Bool {
    DateSpan.presentWords.contains(lowercased().filter(\.isLetter))
  }

  fileprivate var withoutUnits: String { String(drop(while: DatePiece.units.contains)) }
}
