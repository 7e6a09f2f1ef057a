import FoundationXML
import Foundation

/// A document as a strict parser sees it: the renderer's HTML is XML too, but for elements that never
/// hold anything.
final class HTMLTree: NSObject, XMLParserDelegate {
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    private(set) var text = ""
    private weak var parent: Element?

    init(_ name: String, _ attributes: [String: String], in parent: Element?) {
      self.name = name
      self.attributes = attributes
      self.parent = parent
      parent?.children.append(self)
    }

    /// The element and all in it, in the order of the document.
    var all: [Element] { [self] + children.flatMap(\.all) }

    subscript(name: String) -> [Element] { all.filter { $0.name == name } }

    func add(_ text: String) {
      self.text += text
      parent?.add(text)
    }
  }

  struct NotWellFormed: Error {
    let line: Int
  }

  let root = Element("", [:], in: nil)
  private var open: [Element] = []

  init(_ document: String) throws {
    super.init()
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let closed = lines.dropFirst().map { line in
      let isEmpty = line.hasPrefix("<meta") || line.hasPrefix("<hr")
      return isEmpty ? line.dropLast() + "/>" : line.replacing("<br>", with: "<br/>")
    }
    let parser = XMLParser(data: Data(closed.joined(separator: "\n").utf8))
    parser.delegate = self
    guard parser.parse() else { throw NotWellFormed(line: parser.lineNumber + 1) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(Element(name, attributes, in: open.last ?? root))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.add(text) }
}
