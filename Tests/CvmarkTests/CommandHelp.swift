import Foundation

/// What `cvmark --experimental-dump-help` says: the definitions of the commands, as data.
struct CommandHelp: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var written: String { (kind == "short" ? "-" : "--") + name }
    }

    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?
  var shouldDisplay: Bool

  /// The command itself, from the built binary.
  static func dumped() throws -> CommandHelp {
    struct Dump: Decodable { var command: CommandHelp }
    let result = try Command.run("--experimental-dump-help", in: try Folder())
    return try JSONDecoder().decode(Dump.self, from: result.output).command
  }

  /// Those that somebody would look up; every command has `help`.
  var described: [CommandHelp] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }
}
