// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of our own, with the package's Swift settings.
func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target; `files` are folders that they read from the checkout.
func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  files: [String] = []
) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    exclude: files,
    swiftSettings: settings
  )
}

/// A system library that Debian installs.
func system(_ name: String, _ pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")

let package = Package(
  name: "runway",
  products: [
    .executable(name: "runway", targets: ["runway"]),
    .library(
      name: "Runway",
      targets: ["Messaging", "Guardrails", "Transcripts", "Calls", "Enablement", "Exporting"]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // C at the edge.
    system("CCurl", "libcurl", apt: "libcurl4-openssl-dev"),
    system("CPCRE2", "libpcre2-8", apt: "libpcre2-dev"),
    system("CCMark", "libcmark-gfm", apt: "libcmark-gfm-dev"),
    system("CDigest", "libcrypto", apt: "libssl-dev"),
    system("CZip", "libzip", apt: "libzip-dev"),

    // The pure ring: values in, values out.
    target("Patterns", ["CPCRE2"]),
    target("Messaging", ["Patterns", "CDigest"]),
    target("Guardrails", ["Messaging", "Patterns", "CCMark"]),
    target("Reporting", ["Guardrails"]),
    target("Rules", ["Guardrails", "Messaging", "Patterns", "CCMark"]),
    target("Transcripts", ["CZip"]),
    target("Calls", ["Transcripts", "Guardrails", "Messaging", "Patterns"]),
    target("Chat"),
    target("Enablement", ["Messaging", "Guardrails", "Calls"]),
    target("Drafting", ["Enablement", "Chat", mustache]),
    target("Exporting", ["Enablement"]),

    // The I/O ring: these touch the world and never import one another.
    target("CurlTransport", ["Chat", "CCurl"]),
    target("Storage", ["Enablement", grdb]),
    target(
      "Workspace",
      ["Messaging", "Guardrails", "Rules", "Drafting", "Yams", swiftCSV]
    ),
    target(
      "Commands",
      ["CurlTransport", "Storage", "Workspace", "Exporting", "Reporting", "Rules", argumentParser]
    ),
    .executableTarget(name: "runway", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Commands", "Workspace", "Drafting", "Enablement", "Guardrails", "Rules", "Calls",
        "Transcripts", "Messaging", "Patterns",
      ],
      swiftSettings: settings
    ),

    tests("PatternsTests", ["Patterns"]),
    tests("MessagingTests", ["Messaging"]),
    tests("GuardrailsTests", ["Guardrails", "Workspace"]),
    tests("ReportingTests", ["Reporting"], files: ["Snapshots"]),
    tests("RulesTests", ["Rules", "Guardrails", "Messaging", "Patterns", "Workspace"]),
    tests("TranscriptsTests", ["Transcripts"]),
    tests("CallsTests", ["Calls", "Transcripts", "Messaging", "Guardrails"], files: ["Fixtures"]),
    .target(
      name: "ChatTestSupport",
      dependencies: ["Chat"],
      path: "Tests/ChatTestSupport",
      swiftSettings: settings
    ),
    tests("ChatTests", ["Chat", "ChatTestSupport"]),
    tests("CurlTransportTests", ["CurlTransport", "Chat", "ChatTestSupport"]),
    .target(
      name: "EnablementTestSupport",
      dependencies: ["Enablement"],
      path: "Tests/EnablementTestSupport",
      swiftSettings: settings
    ),
    tests("EnablementTests", ["Enablement", "EnablementTestSupport"], files: ["Snapshots"]),
    tests("DraftingTests", ["Drafting", "Workspace", "ChatTestSupport"], files: ["Snapshots"]),
    tests("ExportingTests", ["Exporting", "Workspace"], files: ["Snapshots"]),
    tests("StorageTests", ["Storage", "EnablementTestSupport", grdb], files: ["Fixtures"]),
    tests("WorkspaceTests", ["Workspace"]),
    tests("CommandsTests", ["Commands", "Chat", "ChatTestSupport", argumentParser, "Yams"]),
    tests("ArchitectureTests", []),
  ]
)
