/// What must hold whatever the input is. A fuzzer invents inputs, a test repeats the known ones.
package protocol FuzzTarget: Sendable {
  /// As its folders of inputs and `make fuzz` call it.
  var name: String { get }

  /// - Throws: `Finding` if `input` shows a mistake. A trap is one too.
  func check(_ input: [UInt8]) async throws
}

/// A mistake of ours, in words for whoever has to mend it.
package struct Finding: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

package enum FuzzTargets {
  package static let all: [any FuzzTarget] = [
    PageTarget(), FrontMatterTarget(), EscapingTarget(), WrappingTarget(),
  ]
}

/// A finding, unless `isTrue`.
func expect(_ isTrue: Bool, _ problem: @autoclosure () -> String) throws {
  if !isTrue { throw Finding(problem()) }
}

/// A finding that shows both, unless they have the same scalars: `==` takes `é` and `é` for one.
func expect(_ actual: String, is expected: String, _ what: @autoclosure () -> String) throws {
  try expect(
    actual.unicodeScalars.elementsEqual(expected.unicodeScalars),
    "\(what()) is\n\(actual.debugDescription)\nnot\n\(expected.debugDescription)")
}
