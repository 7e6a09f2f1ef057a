public import CVModel

/// Finished output of one format. Nothing else reaches a template.
///
/// A string literal is markup, an interpolated `String` is escaped for its place, `RichText` is
/// marked up, a fragment goes in as it is:
///
///     let item: Fragment<HTML> = "<a href=\"\(target)\">\(label)</a>"
///
/// Forgetting to escape does not compile; neither does mixing two formats:
///
///     let text: String = "<b>"
///     let a: Fragment<HTML> = text                    // cannot convert 'String'
///     let b = Fragment<HTML>(stringLiteral: text)     // expected 'StaticString'
///     let c: Fragment<HTML> = "\(latex)"              // no overload takes Fragment<LaTeX>
public struct Fragment<Format: TextFormat>: Hashable, Sendable {
  /// As it stands in the document.
  public private(set) var code: String

  fileprivate init(code: String) { self.code = code }

  /// Nothing; a template takes it for an absent value.
  public init() { code = "" }

  /// Marks up every run. `language` (BCP 47) is that of the words around it.
  public init(_ text: RichText, in language: String = "en") {
    let text = Format.setsFormulas ? text : text.withPlainFormulas
    code = text.runs.reduce(into: "") { $0 += Format.markUp($1, in: language).code }
  }

  /// Whether a template takes it for an absent value.
  public var isEmpty: Bool { code.isEmpty }

  /// One behind the other, with nothing between them.
  public static func + (left: Fragment, right: Fragment) -> Fragment {
    Fragment(code: left.code + right.code)
  }
}

extension Fragment: ExpressibleByStringInterpolation {
  /// Takes `StaticString`, so that a string made at run time cannot pass for markup.
  public init(stringLiteral code: StaticString) { self.code = code.description }

  /// What the compiler calls for `"<b>\(words)</b>"`.
  public init(stringInterpolation parts: Parts) { code = parts.code }

  /// What stands between the quotes of a fragment.
  public struct Parts: StringInterpolationProtocol {
    fileprivate var code = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      code.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Markup: goes in as it is.
    public mutating func appendLiteral(_ code: StaticString) { self.code += code.description }

    /// Escapes the text for its place. Control characters are left out, and those that turn the
    /// direction of text; a URL shows the latter percent-encoded.
    public mutating func appendInterpolation(_ text: String, for place: Place = .text) {
      let text = text.withoutControls
      // A target shows them, percent-encoded.
      code += Format.escape(place == .url ? text : text.withoutDirectionOverrides, for: place)
    }

    /// Escapes the target for `Place.url`.
    public mutating func appendInterpolation(_ target: LinkTarget) {
      appendInterpolation(target.description, for: .url)
    }

    /// Marks up every run, as `Fragment(text, in: language)` does.
    public mutating func appendInterpolation(_ text: RichText, in language: String = "en") {
      code += Fragment(text, in: language).code
    }

    /// Finished already: goes in as it is.
    public mutating func appendInterpolation(_ fragment: Fragment) { code += fragment.code }
  }
}

extension String {
  /// Without control characters and noncharacters, which no format can hold; tabs and line breaks
  /// become spaces, since a value never spans lines.
  var withoutControls: String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: kept.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
