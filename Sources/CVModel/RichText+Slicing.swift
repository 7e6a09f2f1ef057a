extension RichText {
  /// The part between two offsets (in Unicode scalars), clamped to the text.
  public subscript(range: Range<Int>) -> RichText {
    var part = RichText()
    var start = 0
    for run in runs {
      let scalars = run.text.unicodeScalars
      let end = start + scalars.count
      defer { start = end }
      let from = max(range.lowerBound, start)
      let to = min(range.upperBound, end)
      if scalars.isEmpty {
        if range.contains(start) { part.append(run) }
      } else if from < to {
        let lower = scalars.index(scalars.startIndex, offsetBy: from - start)
        let upper = scalars.index(lower, offsetBy: to - from)
        part.append(Run(String(scalars[lower..<upper]), style: run.style, link: run.link))
      }
    }
    return part
  }

  /// The text without the scalars at both ends that `unwanted` names; white space if not told.
  public func trimmed(
    _ unwanted: (Unicode.Scalar) -> Bool = { $0.isBlank }
  ) -> RichText {
    if let first = runs.first?.text.unicodeScalars.first, !unwanted(first),
      let last = runs.last?.text.unicodeScalars.last, !unwanted(last)
    {
      return self
    }
    let scalars = Array(plain.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !unwanted($0) }),
      let last = scalars.lastIndex(where: { !unwanted($0) })
    else { return RichText(runs.filter { $0.text.isEmpty }) }
    if first == 0, last == scalars.count - 1 { return self }
    return self[first..<(last + 1)]
  }

  /// The text with every run changed by `change`.
  public func mapRuns(_ change: (Run) -> Run) -> RichText { RichText(runs.map(change)) }

  /// The same words without those styles.
  public func removing(_ style: Style) -> RichText {
    mapRuns { Run($0.text, style: $0.style.subtracting(style), link: $0.link) }
  }

  /// The words and their styles, no longer clickable.
  public var withoutLinks: RichText {
    mapRuns { Run($0.text, style: $0.style) }
  }

  /// White space of any length becomes one space; none is left at the ends.
  public var collapsed: RichText {
    guard !isCollapsed else { return self }
    var result = RichText()
    var pendingSpace: Run?
    for run in runs {
      var text: [Unicode.Scalar] = []
      for scalar in run.text.unicodeScalars {
        if scalar.isBlank {
          if !text.isEmpty || !result.isEmpty { pendingSpace = pendingSpace ?? run }
        } else {
          if let space = pendingSpace {
            if space.style == run.style, space.link == run.link {
              text.append(" ")
            } else {
              result.append(Run(" "))
            }
            pendingSpace = nil
          }
          text.append(scalar)
        }
      }
      result.append(Run(String(scalars: text), style: run.style, link: run.link))
    }
    return result
  }

  /// Most texts are: then there is nothing to write anew.
  private var isCollapsed: Bool {
    var isAfterBlank = true
    for run in runs {
      for scalar in run.text.unicodeScalars {
        let isBlank = scalar.isBlank
        if isBlank, isAfterBlank || scalar != " " { return false }
        isAfterBlank = isBlank
      }
      // A blank at the end of a run is not for this run to style.
      if isAfterBlank { return false }
    }
    return true
  }
}

extension Sequence<RichText> {
  /// The texts one after the other with `separator` between them.
  public func joined(separator: String) -> RichText {
    var sum = RichText()
    for (index, text) in self.enumerated() {
      if index > 0 { sum.append(RichText.Run(separator)) }
      sum.append(text)
    }
    return sum
  }
}
