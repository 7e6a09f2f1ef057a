import CVModel

/// What stands between two separators, as a name and its marks.
extension NameScanner {
  func isMark(at offset: Int) -> Bool {
    Marks.contains(passage.scalars[offset]) || passage.style(at: offset).contains(.superscript)
  }

  func piece(_ range: Range<Int>) -> NamePiece {
    var name: [Unicode.Scalar] = []
    var marks: [Unicode.Scalar] = []
    let aside = range.first {
      passage.scalars[$0].isOpeningBracket && !isMarkBracket($0, to: range.upperBound)
    }
    for offset in range.lowerBound..<(aside ?? range.upperBound) {
      let scalar = passage.scalars[offset]
      let raised = passage.style(at: offset).contains(.superscript)
      if Marks.contains(scalar) || raised && (scalar.isWordPart || scalar == "+") {
        marks.append(Marks.plain(scalar))
      } else if raised, scalar.isComma, marks.last?.isDigit == true {
        // ¹,² are two marks, not the twelfth; the comma at the end parts the names.
        marks.append(",")
      } else if !raised, !scalar.isInvisible, !scalar.isOpeningBracket, !scalar.isClosingBracket {
        name.append(scalar)
      }
    }
    if marks.last == "," { marks.removeLast() }
    var text = String(scalars: name).tidied
    // "Lin Zhao 0003": DBLP numbers people of one name.
    if let number = text.parts.last, number.count == 4, number.hasPrefix("00"),
      number.allSatisfy(\.isNumber)
    {
      text = String(text.dropLast(4)).tidied
    }
    if text.lowercased().hasPrefix("and ") { text = String(text.dropFirst(4)).tidied }
    let lower = text.lowercased()
    let isCount = EtAl.isCount(lower)
    if isCount { text = "" }
    let isEtAl =
      isCount
      || EtAl.endings.contains {
        lower == $0 || lower.hasSuffix(" " + $0) || $0.first == "等" && lower.hasSuffix($0)
      }
    if isEtAl, let ending = EtAl.endings.first(where: { lower.hasSuffix($0) }) {
      text = String(text.dropLast(ending.count)).tidied
    }
    text = text.hasWords ? Self.withoutFinalStop(text) : ""
    return NamePiece(
      range: passage.trim(range) { $0.isBlank || $0.isFullStop && !text.hasSuffix(".") },
      name: text,
      marks: String(scalars: marks),
      verdict: Owner.selves.contains(text.lowercased()) ? .name : NameShape.judge(text),
      isEtAl: isEtAl,
      isEllipsis: text.isEmpty
        && range.contains {
          "…".unicodeScalars.contains(passage.scalars[$0]) || passage.scalars[$0] == "."
        })
  }

  /// "Bin Cui." loses the full stop, "Li, Z." keeps it: it belongs to the initial.
  private static func withoutFinalStop(_ name: String) -> String {
    guard name.hasSuffix(".") else { return name }
    // "Lind, A. B.. Title": the initial's stop and the sentence's.
    let name = name.hasSuffix("..") ? String(name.dropLast()) : name
    let last = name.split(separator: " ").last.map(String.init) ?? ""
    return NameShape.isInitials(last) || last == "Jr." ? name : String(name.dropLast())
  }
}
