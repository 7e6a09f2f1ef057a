/// An address that a draft can go to: `chair@example.org`.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address as it was given.
  public let description: String

  /// One address in ASCII, without a name. Anything else is refused, so that nothing but an address
  /// can reach the header of a message.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 64, text.utf8.count <= 254,
      Self.isDotted(parts[0], of: Self.isAtom),
      parts[1].contains("."), Self.isDotted(parts[1], of: Self.isLabel)
    else { return nil }
    description = text
  }

  private static func isDotted(_ text: Substring, of isPart: (Substring) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isPart)
  }

  /// `wu`, `c+wu`
  private static func isAtom(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0)
      }
  }

  /// `example`, `xn--fsq`
  private static func isLabel(_ text: Substring) -> Bool {
    (1...63).contains(text.utf8.count) && text.first != "-" && text.last != "-"
      && text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
