import Chat
import Foundation

/// One line of a batch file: a request, or what is wrong with it.
struct BatchLine {
  /// The line's number, from 1.
  var number: Int
  /// The id, if it could be read.
  var id: String?
  /// The body to send, byte for byte as it stands, and the same read; or what is wrong.
  var content: Result<(bytes: [UInt8], value: JSONValue), ChatFailure>

  /// Reads a line of `file`.
  init(_ text: ArraySlice<UInt8>, number: Int, file: String) {
    self.number = number
    func fault(_ words: String) -> Result<(bytes: [UInt8], value: JSONValue), ChatFailure> {
      .failure(ChatFailure(.badRequest, "\(file):\(number): \(words)", attempts: 0))
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: text)
    } catch {
      content = fault("the line is not JSON: \(error).")
      return
    }
    guard value.object != nil else {
      content = fault("the line is no JSON object.")
      return
    }
    id = value["custom_id"]?.string
    guard let id, !id.isEmpty else {
      content = fault("\"custom_id\" is missing or is no string.")
      return
    }
    if let method = value["method"], method.string?.uppercased() != "POST" {
      content = fault("\"method\" is \(method.text); only POST can be sent.")
      return
    }
    if let url = value["url"], !(url.string?.hasSuffix("/chat/completions") ?? false) {
      content = fault("\"url\" is \(url.text); only /v1/chat/completions can be sent.")
      return
    }
    guard let body = value["body"], body.object != nil, let range = JSONMembers(of: text)["body"]
    else {
      content = fault("\"body\" is missing or is no object.")
      return
    }
    let bytes = Array(text)
    content = .success((Array(bytes[range]), body))
  }
}

/// The lines of a batch file, read one after the other.
struct BatchFile {
  private let data: Data
  private let name: String
  private var offset = 0
  private var number = 0
  private var seen: Set<String> = []

  /// The lines of a text.
  init(_ data: Data, name: String) {
    self.data = data
    self.name = name
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// How many lines have something on them.
  var count: Int {
    data.split(separator: 0x0A).count { line in line.contains { $0 > 0x20 } }
  }

  /// The next line that has something on it.
  mutating func next() -> BatchLine? {
    while offset < data.count {
      let start = data.startIndex + offset
      let end = data[start...].firstIndex(of: 0x0A) ?? data.endIndex
      offset = end - data.startIndex + 1
      number += 1
      let text = Array(data[start..<end])
      guard text.contains(where: { $0 > 0x20 }) else { continue }
      var line = BatchLine(text[...], number: number, file: name)
      if let id = line.id, !seen.insert(id).inserted {
        line.content = .failure(
          ChatFailure(
            .badRequest,
            "\(name):\(number): \"\(id)\" was used before; each custom_id occurs once.",
            attempts: 0
          )
        )
      }
      return line
    }
    return nil
  }
}

/// The lines of a result file.
enum BatchResult {
  /// The line for an answer.
  static func line(_ reply: ChatReply, id: String) -> [UInt8] {
    let response: JSONValue = .object(["status_code": 200, "body": reply.completion])
    let members: [(String, JSONValue)] = [
      ("custom_id", .string(id)), ("response", response), ("error", .null),
      ("attempts", .integer(reply.attempts)),
    ]
    return object(members)
  }

  /// The line for a request without an answer.
  static func line(_ failure: ChatFailure, id: String?) -> [UInt8] {
    var error: [String: JSONValue] = [
      "code": .string(failure.code.rawValue), "message": .string(failure.message),
    ]
    error["partial"] = failure.partial.map(JSONValue.string) ?? .null
    let members: [(String, JSONValue)] = [
      ("custom_id", id.map(JSONValue.string) ?? .null), ("response", .null),
      ("error", .object(error)), ("attempts", .integer(failure.attempts)),
    ]
    return object(members)
  }

  /// An object whose members keep their order, for readers of the file.
  private static func object(_ members: [(String, JSONValue)]) -> [UInt8] {
    let parts = members.map { "\(JSONValue.string($0.0).text):\($0.1.text)" }
    return Array("{\(parts.joined(separator: ","))}".utf8)
  }
}
