/// The header of a page: names and values before the text, in the order of the file.
public struct FrontMatter: Hashable, Sendable {
  /// A value keeps its words: `no` stays "no", `12:30` stays "12:30".
  public indirect enum Value: Hashable, Sendable {
    case scalar(String)
    case list([Value])
    case map([Field])
  }

  /// A name and what stands behind it, at the top or nested.
  public struct Field: Hashable, Sendable {
    /// As written; the subscript of `FrontMatter` takes `Title` for `title`.
    public var key: String
    /// An empty scalar where nothing stands behind the name.
    public var value: Value
    /// Where the key stands in the file, from 1.
    public var line: Int

    public init(_ key: String, _ value: Value, line: Int) {
      self.key = key
      self.value = value
      self.line = line
    }
  }

  /// Those at the top; nested ones are in their values.
  public var fields: [Field] = []

  /// Without fields for a page that has no header.
  public init(_ fields: [Field] = []) { self.fields = fields }

  /// The value of a key; upper and lower case are one, as in `Title:`.
  public subscript(key: String) -> Value? {
    fields.first { $0.key.lowercased() == key.lowercased() }?.value
  }

  /// The words of a scalar that are not empty.
  public func string(_ key: String) -> String? {
    if case .scalar(let text)? = self[key], !text.isEmpty { text } else { nil }
  }
}
