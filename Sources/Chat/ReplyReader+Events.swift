extension ReplyReader {
  /// Reads the next bytes of a stream.
  mutating func take(
    events bytes: [UInt8],
    _ onDelta: (ChatDelta) -> Void
  ) -> TransferSignal {
    var signal = TransferSignal.waiting
    let events = stream.push(bytes)
    for event in events {
      if take(event, onDelta) { signal = .progress }
      if isDone { return .done }
    }
    return answer.isFinished && signal == .progress ? .answered : signal
  }

  /// Reads one event; whether it moved the answer on.
  mutating func take(_ event: ServerEvent, _ onDelta: (ChatDelta) -> Void) -> Bool {
    var data = event.data[...]
    while let last = data.last, last == 0x20 || (0x09...0x0D).contains(last) {
      data = data.dropLast()
    }
    data = data.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if data.isEmpty { return false }
    if data.elementsEqual("[DONE]".utf8) {
      isDone = true
      return true
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsingEvent: data)
    } catch {
      return take(broken: event, error, onDelta)
    }
    return take(value, isError: event.name == "error", onDelta)
  }

  private mutating func take(
    _ value: JSONValue,
    isError: Bool,
    _ onDelta: (ChatDelta) -> Void
  ) -> Bool {
    let members = value.object ?? [:]
    if isError || members["error"] != nil || members["choices"] == nil {
      let reported =
        isError
        ? ServerError(reportedBy: value)
          ?? ServerError(reportedBy: .object(["error": value]))
        : ServerError(reportedBy: value)
      if let reported {
        fail(reported)
        return true
      }
    }
    return answer.add(chunk: value, onDelta: onDelta)
  }

  /// Reads an event that is no JSON value: several joined by missing blank lines, or broken.
  private mutating func take(
    broken event: ServerEvent,
    _ error: JSONError,
    _ onDelta: (ChatDelta) -> Void
  ) -> Bool {
    if event.name == "error" {
      fail(ServerError(body: event.data))
      return true
    }
    let lines = event.data.split(separator: 0x0A)
    let values = lines.map { try? JSONValue(parsing: $0, strictness: .wire) }
    let isWhole = zip(lines, values).allSatisfy { line, value in
      value != nil || line.elementsEqual("[DONE]".utf8)
    }
    if lines.count > 1, isWhole {
      for case let (line, value) in zip(lines, values) where !isDone {
        guard let value else {
          isDone = line.elementsEqual("[DONE]".utf8)
          continue
        }
        _ = take(value, isError: false, onDelta)
      }
      return true
    }
    if answer.isFinished {
      warnings.append("A broken event followed the answer's end.")
      isDone = true
      return true
    }
    failure = ChatFailure(
      .malformedEvent,
      "\(host) sent an event that is no JSON, before byte \(event.end) of the stream: \(error). "
        + "A proxy between may cut lines; the answer was not used."
    )
    isDone = true
    return true
  }

  /// Notes an error that the server reports inside a success.
  mutating func fail(_ error: ServerError) {
    failure = ChatFailure(
      error.codeInSuccess,
      "\(host) reports an error inside a success: \(error.message)",
      serverMessage: error.message,
      parameter: error.parameter
    )
    isDone = true
  }
}
