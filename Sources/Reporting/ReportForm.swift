/// The forms that other programs read: a closed list, one file each.
///
/// A report is written in pieces, one for each text and one at either end, so that a run over any
/// number of files needs the memory of a few. The pieces in their order are the document.
public enum ReportForm: String, Sendable, CaseIterable {
  /// The JSON contract of `runway check`.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// JUnit's XML, a test suite for each text.
  case junit
  /// Workflow commands of GitHub, one line for each finding.
  case github
  /// The JSON of Vale.
  case vale

  /// What stands before the first text.
  public func opening(_ header: RunHeader) -> String {
    switch self {
    case .json: JSONReport.opening
    case .sarif: SARIFReport.opening(header)
    case .junit: JUnitReport.opening
    case .github: ""
    case .vale: "{"
    }
  }

  /// What stands for a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - header: The run.
  /// - Returns: The piece without what separates it from the next one; empty where the form has
  ///   nothing to say about the text.
  /// - Throws: `EncodingError`.
  public func piece(for text: CheckedText, in header: RunHeader) throws -> String {
    switch self {
    case .json: try JSONReport.piece(for: text)
    case .sarif: try SARIFReport.piece(for: text, in: header)
    case .junit: JUnitReport.piece(for: text, failOn: header.failOn)
    case .github: GitHubReport.piece(for: text)
    case .vale: try ValeReport.piece(for: text)
    }
  }

  /// What stands between two pieces that are not empty.
  public var separator: String {
    switch self {
    case .json, .sarif, .vale: ",\n"
    case .junit: "\n"
    // Each of its lines ends by itself.
    case .github: ""
    }
  }

  /// What stands before the first piece.
  public var lead: String { self == .github ? "" : "\n" }

  /// What stands behind the last text.
  ///
  /// - Throws: `EncodingError`.
  public func closing(_ summary: RunSummary, in header: RunHeader) throws -> String {
    switch self {
    case .json: try JSONReport.closing(summary, in: header)
    case .sarif: try SARIFReport.closing(summary, in: header)
    case .junit: JUnitReport.closing(summary)
    case .github: GitHubReport.closing(summary)
    case .vale: "\n}\n"
    }
  }
}
