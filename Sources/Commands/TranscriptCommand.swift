import ArgumentParser
import Foundation
import Transcripts

struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Looks into transcripts.",
    subcommands: [Parse.self]
  )

  struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the cues, speakers, warnings and dropped rows of a transcript."
    )

    @Argument(help: "The transcript; - is standard input.")
    var file: String

    @Option(help: "human or json.")
    var format: ReportFormat = .human

    func run() throws {
      let world = World.current
      let input = try InputFile.read(file, in: world)
      let transcript = try TranscriptFile.read(input)
      switch format {
      case .json: world.console.out(try JSONText.pretty(TranscriptReport(transcript)))
      case .human: world.console.out(Self.text(transcript))
      }
    }

    private static func text(_ transcript: Transcript) -> String {
      var lines = [
        "\(transcript.format.rawValue), \(transcript.cues.count) cues, call date "
          + (transcript.callDate ?? "unknown"),
        "",
      ]
      for speaker in transcript.speakers {
        let talk = speaker.seconds.map { Int($0.rounded()) }
        let length = talk.map { ", \($0 / 60) min \($0 % 60) s" } ?? ""
        lines.append("  \(speaker.name): \(speaker.cues) cues\(length)")
      }
      lines.append("")
      for cue in transcript.cues {
        let time = cue.start.map(clock) ?? "--:--:--"
        lines.append("\(cue.id)  \(time)  \(cue.speaker.map { $0 + ": " } ?? "")\(cue.text)")
      }
      if !transcript.warnings.isEmpty {
        lines += ["", "Warnings:"] + transcript.warnings.map { "  " + $0 }
      }
      if !transcript.dropped.isEmpty {
        lines += ["", "Not speech, left out:"]
        lines += transcript.dropped.map { "  \($0.reason.rawValue): \($0.text)" }
      }
      return lines.joined(separator: "\n")
    }

    private static func clock(_ seconds: Double) -> String {
      let whole = Int(seconds)
      let parts = [whole / 3600, whole / 60 % 60, whole % 60]
      return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
  }
}
