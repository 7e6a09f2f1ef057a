import Foundation

/// Tests that take minutes run in `make verify` alone.
public enum Thorough {
  public static let isOn = ProcessInfo.processInfo.environment["CVMARK_VERIFY"] == "1"
}
