extension String {
  /// The scalars as they stand. Several times quicker than appending them to a string one by one:
  /// their bytes are written in one go, into storage of the right size.
  public init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }

  /// The same of a part of an array, which need not be copied out.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      for scalar in scalars {
        if scalar.value < 0x80 {
          bytes[end] = UInt8(scalar.value)
          end += 1
        } else {
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes[end] = byte
            end += 1
          }
        }
      }
      return end
    }
  }
}
