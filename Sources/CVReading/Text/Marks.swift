/// Signs that people put beside names.
enum Marks {
  static let all = Set("*∗⁎＊†‡§¶^#＃✉⋆★☆♯⚑📧✦◇△⭐¹²³⁴⁵".unicodeScalars)

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all that is asked for is ASCII, and three of these are.
    scalar.value < 0x80 ? scalar == "*" || scalar == "^" || scalar == "#" : all.contains(scalar)
  }

  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { twins[scalar] ?? scalar }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "∗": "*", "⁎": "*", "＊": "*", "＃": "#", "♯": "#", "¹": "1", "²": "2", "³": "3", "⁴": "4",
    "⁵": "5",
  ]
}
