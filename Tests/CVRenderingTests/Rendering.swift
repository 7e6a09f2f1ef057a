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
  try keep(text, of: cv, as: renderer.fileExtension)
  return text
}

struct NotText: Error {}

/// Leaves the samples' documents where somebody can look at them:
/// `CVMARK_KEEP=/tmp/look swift test --filter CVRenderingTests`
private func keep(_ text: String, of cv: CV, as fileExtension: String) throws {
  guard let folder = ProcessInfo.processInfo.environment["CVMARK_KEEP"],
    let name = SampleCV.named.first(where: { $0.value == cv })?.key
  else { return }
  try text.write(toFile: "\(folder)/\(name).\(fileExtension)", atomically: true, encoding: .utf8)
}
