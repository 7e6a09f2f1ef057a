public import CVModel
public import Homepage

/// Reads a page as the CV of its owner. Reading never fails: what is not understood is kept as it
/// stands and reported.
public struct CVReader: Sendable {
  /// What the caller knows better than the page.
  public struct Overrides: Hashable, Sendable {
    public var name: String?
    public var nativeName: String?
    public var email: String?
    public var phone: String?
    public var website: String?

    public init() {}
  }

  public var overrides: Overrides

  public init(overrides: Overrides = Overrides()) {
    self.overrides = overrides
  }

  public func read(_ page: Page, into report: inout Report) -> CV {
    CV()
  }
}
