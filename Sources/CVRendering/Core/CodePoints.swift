/// A set of code points, written as the font tools write it: `20-7E A0-AC 192`.
struct CodePoints: Sendable {
  let ranges: [ClosedRange<UInt32>]

  init(_ written: String) {
    ranges = written.split { $0 == " " || $0 == "\n" }.compactMap { range in
      let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  /// Binary search: the ranges are in order.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }
}
