import Dispatch
import Foundation
import FuzzTargets

// libFuzzer has the `main`, and calls this for each input that it invents.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let done = DispatchSemaphore(value: 0)
  Task {
    do {
      try await target.check(input)
    } catch {
      fatalError("\(target.name): \(error)")
    }
    done.signal()
  }
  done.wait()
  return 0
}

/// One binary for all: `FUZZ_TARGET=page fuzz ...`
private let target: any FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  guard let target = FuzzTargets.all.first(where: { $0.name == name }) else {
    let names = FuzzTargets.all.map(\.name).joined(separator: ", ")
    fatalError("FUZZ_TARGET is one of \(names).")
  }
  return target
}()
