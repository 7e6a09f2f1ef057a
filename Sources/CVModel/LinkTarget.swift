/// Where a link leads, as the page wrote it. Unsafe targets cannot be represented: `javascript:`,
/// `data:`, `file:` and every scheme that is not listed are refused here, once for all outputs.
public struct LinkTarget: Hashable, Sendable, CustomStringConvertible {
  /// The target as written, white space around it taken off.
  public let description: String

  /// The scheme in lower case; nil for a relative target such as `files/cv.pdf` or `#news`.
  public let scheme: String?

  /// In lower case. What is not listed is refused, harmless ones such as `ftp` included.
  public static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// Refuses an empty target, an unsafe scheme, `//host/path`, whose scheme only a browser knows, and
  /// what reads other than it is written.
  public init?(_ written: String) {
    let scalars = written.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank && $0.value > 0x1F }),
      let last = scalars.lastIndex(where: { !$0.isBlank && $0.value > 0x1F })
    else { return nil }
    let target = String(scalars[first...last])
    let isDisguised = target.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || $0.overridesDirection
    }
    // Browsers take `\` for `/`: `/\host` leads elsewhere as well.
    let start = target.unicodeScalars.prefix(2).map { $0 == "\\" ? "/" : $0 }
    guard !isDisguised, start != ["/", "/"], target.first != "\\" else { return nil }
    description = target
    scheme = Self.scheme(of: target)
    if let scheme, !Self.allowedSchemes.contains(scheme) || leadsNowhere { return nil }
  }

  /// `https://`, `mailto:ada@example.org<>`: a scheme, and no address behind it.
  private var leadsNowhere: Bool {
    let rest = description.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    if scheme == "mailto" {
      return rest.isEmpty || rest.contains { "<>{}[]|\\^`\"".utf8.contains($0) }
    }
    return rest.allSatisfy { $0 == UInt8(ascii: "/") }
  }

  /// Makes sense on the candidate's own site alone: outputs print its words without a link.
  public var isRelative: Bool { scheme == nil }

  /// The address behind `mailto:`, without the subject that may follow it.
  public var mailAddress: String? {
    guard scheme == "mailto" else { return nil }
    let address = description.dropFirst("mailto:".count).prefix { $0 != "?" }
    return address.contains("@") ? String(address) : nil
  }

  /// What stands before the first `:`, unless a path, a query or a fragment begins earlier.
  private static func scheme(of target: String) -> String? {
    var name = ""
    for scalar in target.unicodeScalars {
      switch scalar {
      case ":": return name.lowercased()
      case "/", "?", "#": return nil
      default: name.unicodeScalars.append(scalar)
      }
    }
    return nil
  }
}
