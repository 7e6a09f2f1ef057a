import CVModel

extension RichText {
  /// A heading without the pictures at its edges: "📝 Publications" is printed "Publications".
  /// One that is nothing but a picture keeps it.
  var withoutPictographs: RichText {
    let words = trimmed { $0.isBlank || $0.isPictograph }
    return words.isEmpty ? self : words
  }
}

extension Unicode.Scalar {
  /// A picture, or what joins and colours pictures. Not `©`, nor a letter in a circle.
  fileprivate var isPictograph: Bool {
    switch value {
    case 0x200D, 0x20E3, 0xFE0E...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    case 0x2190..<0x2460, 0x2500..<0x2E80, 0x1F000...:
      properties.isEmoji || properties.generalCategory == .otherSymbol
    default: false
    }
  }
}
