extension Draft {
  /// pandoc's and kramdown's definition lists.
  ///
  ///     University of Paris
  ///     : Professor, 1906-1934.
  mutating func markDefinitions() {
    for (index, isInsideHTML) in textLines() where !isInsideHTML {
      let line = lines[index]
      guard line.indentation < 4, let colon = line.firstIndex(where: { !$0.isSpace }),
        line[colon] == UInt8(ascii: ":"), line.dropFirst(colon + 1).first?.isSpace == true,
        let term = term(above: index)
      else { continue }
      // The paragraph goes on over an empty line below the term.
      if index - term == 2 { lines[index - 1] = [Marker.nothing] }
      lines[index] = [Marker.definition] + line[(colon + 1)...]
    }
  }

  /// The line of the term, or of the definition before.
  private func term(above index: Int) -> Int? {
    guard index > 0 else { return nil }
    let above = lines[index - 1].isBlank ? index - 2 : index - 1
    guard above >= 0, let first = lines[above].trimmed.first, first != UInt8(ascii: "#"),
      first != UInt8(ascii: "<")
    else { return nil }
    // An empty line below a paragraph of several lines is the end of it.
    let isAlone = above == 0 || lines[above - 1].isBlank || lines[above].first == Marker.definition
    return above == index - 1 || isAlone ? above : nil
  }
}
