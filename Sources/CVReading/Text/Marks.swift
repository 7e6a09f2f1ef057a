/// Signs that people put beside names.
enum Marks {
  static let all = Set("*∗⁎＊†‡§¶^#＃✉⋆★☆♯⚑📧✦◇△⭐¹²³⁴⁵".unicodeScalars)

  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { twins[scalar] ?? scalar }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "∗": "*", "⁎": "*", "＊": "*", "＃": "#", "♯": "#", "¹": "1", "²": "2", "³": "3", "⁴": "4",
    "⁵": "5",
  ]
}
