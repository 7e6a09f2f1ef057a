import CVModel
import FoundationEssentials

/// The address of the page, from which its relative links lead.
struct BaseURL {
  private let url: URL

  /// nil unless it is an absolute address of the web.
  init?(_ text: String) {
    guard let target = LinkTarget(text), target.scheme == "https" || target.scheme == "http",
      let url = URL(string: target.description), url.host != nil
    else { return nil }
    self.url = url
  }

  /// The absolute form of a relative target; the others stay as they are.
  func resolve(_ target: LinkTarget) -> LinkTarget {
    guard target.isRelative, let url = URL(string: target.description, relativeTo: url) else {
      return target
    }
    return LinkTarget(url.absoluteString) ?? target
  }
}
