// swift-tools-version: 6.2
import PackageDescription

/// One target a stage; imports point one way (see CONTRIBUTING.md, "A tour of the house").
let package = Package(
  name: "cvmark",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "cvmark", targets: ["cvmark"]),
    .library(name: "CVMark", targets: ["CVModel", "Homepage", "CVReading", "CVRendering"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .target(name: "CVModel", swiftSettings: strict),
    .target(
      name: "Homepage",
      dependencies: ["CVModel", "CCmark", "CLibXML2", "Yams"],
      swiftSettings: strict),
    .target(name: "CVReading", dependencies: ["Homepage", "CVModel"], swiftSettings: strict),
    .target(
      name: "CVRendering",
      dependencies: [
        "CVModel",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: strict),
    .executableTarget(
      name: "cvmark",
      dependencies: [
        "CVModel", "Homepage", "CVReading", "CVRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "CVModelTests", dependencies: ["CVModel"], swiftSettings: strict),
    .testTarget(
      name: "CvmarkTests",
      dependencies: ["cvmark", "CVModel", "Homepage", "CVReading", "CVRendering", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HomepageTests",
      dependencies: ["Homepage", "CVModel", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "CVReadingTests",
      dependencies: ["CVReading", "Homepage", "CVModel", "TestSupport"],
      exclude: ["Goldens", "corpus.tsv"],
      swiftSettings: strict),
    .testTarget(
      name: "CVRenderingTests",
      dependencies: ["CVRendering", "CVReading", "Homepage", "CVModel", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict),

    .target(
      name: "FuzzTargets",
      dependencies: ["CVRendering", "CVReading", "Homepage", "CVModel"],
      path: "Tests/Fuzz/Targets",
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["FuzzTargets", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "cvmark", "CVRendering", "CVReading", "Homepage", "CVModel", "FuzzTargets", "TestSupport",
      ],
      swiftSettings: strict),
  ]
)

// `make fuzz` alone asks for what needs libFuzzer, which has the `main`.
if Context.environment["CVMARK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzz/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

/// The language as it will be: `any` is written out, and a file sees only what it imports.
var strict: [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
