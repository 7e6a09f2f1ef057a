extension Unicode.Scalar {
  /// Overrides and isolates of direction (U+202A-202E, U+2066-2069), which make a reader see other
  /// words than are written: `U+202E fdp.exe` reads `exe.pdf`. Arabic and Hebrew need none of them.
  public var overridesDirection: Bool {
    0x202A...0x202E ~= value || 0x2066...0x2069 ~= value
  }
}

extension String {
  /// Without overrides and isolates of direction.
  public var withoutDirectionOverrides: String {
    guard utf8.contains(0xE2), unicodeScalars.contains(where: \.overridesDirection) else {
      return self
    }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.overridesDirection }))
  }
}
