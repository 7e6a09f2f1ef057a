import CVModel
import CVRendering
import Foundation
import Testing

/// Renders with a built-in renderer; expects text.
func render(
  _ cv: CV, to format: String, options: RenderingOptions = RenderingOptions()
) async throws -> String {
  var report = Report()
  return try await render(cv, to: format, options: options, report: &report)
}

func render(
  _ cv: CV, to format: String, options: RenderingOptions, report: inout Report
) async throws -> String {
  let renderer = try #require(Renderers.all.first { $0.name == format })
  let output = try await renderer.render(cv, options: options, report: &report)
  guard case .text(let text) = output else { throw NotText() }
  // For a look with a browser: CVMARK_KEEP=/tmp/look swift test ...
  if let folder = ProcessInfo.processInfo.environment["CVMARK_KEEP"], cv == SampleCV.hailinZhang {
    try text.write(
      toFile: "\(folder)/hailin-zhang-cv.\(renderer.fileExtension)", atomically: true,
      encoding: .utf8)
  }
  return text
}

struct NotText: Error {}
