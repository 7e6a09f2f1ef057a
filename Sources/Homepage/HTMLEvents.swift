private import CLibXML2

/// What a reader of HTML meets from top to bottom.
///
/// Every `open` has its `close`, properly nested, however wild the page: libxml2 mends it as a
/// browser would.
enum HTMLEvent {
  /// Names are in lower case; `line` is where the tag ends.
  case open(name: String, attributes: [Attribute], line: Int)
  /// Entities are resolved; `line` is where the text begins.
  case text(String, line: Int)
  case close

  struct Attribute {
    var name: String
    var value: String
  }
}

/// Parses HTML in UTF-8 by libxml2's SAX interface: a tree would know lines up to 65,535 only and
/// stop at a depth of 256.
func events(inHTML html: Bytes) -> [HTMLEvent] {
  _ = libxml2IsReady
  guard let context = htmlNewParserCtxt() else { return [] }
  defer { htmlFreeParserCtxt(context) }
  var collector = Collector(context: context)
  withUnsafeMutablePointer(to: &collector) { collector in
    install(on: context.pointee.sax)
    context.pointee.userData = UnsafeMutableRawPointer(collector)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue
    html.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        let document = htmlCtxtReadMemory(
          context, characters.baseAddress, Int32(characters.count), nil, "UTF-8", Int32(options))
        xmlFreeDoc(document)
      }
    }
  }
  return collector.events
}

/// libxml2 makes its locks at first use; two threads that come first together wait for ever.
private let libxml2IsReady: Void = xmlInitParser()

private struct Collector {
  let context: htmlParserCtxtPtr
  var events: [HTMLEvent] = []

  var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  mutating func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
    let breaks = buffer.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    events.append(.text(String(decoding: buffer, as: UTF8.self), line: line - breaks))
  }
}

private func install(on sax: UnsafeMutablePointer<htmlSAXHandler>?) {
  guard let sax else { return }
  sax.pointee = htmlSAXHandler()
  sax.pointee.startElement = { data, name, attributes in
    guard let collector = data?.assumingMemoryBound(to: Collector.self), let name else { return }
    let event = HTMLEvent.open(
      name: String(cString: name), attributes: list(attributes), line: collector.pointee.line)
    collector.pointee.events.append(event)
  }
  sax.pointee.endElement = { data, _ in
    data?.assumingMemoryBound(to: Collector.self).pointee.events.append(.close)
  }
  sax.pointee.characters = { data, bytes, count in
    data?.assumingMemoryBound(to: Collector.self).pointee.text(bytes, count)
  }
  sax.pointee.ignorableWhitespace = sax.pointee.characters
  sax.pointee.cdataBlock = sax.pointee.characters
}

/// libxml2 hands attributes over as name, value, name, value, nil.
private func list(
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) -> [HTMLEvent.Attribute] {
  guard var pair = attributes else { return [] }
  var result: [HTMLEvent.Attribute] = []
  while let name = pair[0] {
    let value = pair[1].map { String(cString: $0) } ?? ""
    result.append(.init(name: String(cString: name), value: value))
    pair += 2
  }
  return result
}
