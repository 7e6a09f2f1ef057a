extension Unicode.Scalar {
  /// Has no look of its own: soft hyphens, joiners, direction marks, tags. A form may count it, and a
  /// font has none.
  var isInvisible: Bool { Self.invisible.contains(self) }

  /// Turns the direction of what follows: `U+202E fdp.exe` reads `exe.pdf`.
  var turnsDirection: Bool { Self.turning.contains(self) }

  private static let invisible = CodePoints(
    "AD 61C 180E 200B-200F 202A-202E 2060-206F FEFF FFF9-FFFB E0000-E007F")

  private static let turning = CodePoints("61C 200E-200F 202A-202E 2066-2069")
}
