extension TransferLimits {
  /// Limits as settings and options write them, such as `connect=2,first-byte=30,gap=20`.
  ///
  /// Each is a number of seconds, whole or not; a phase that is not named keeps its limit of
  /// `others`, and `0` sets none.
  ///
  /// - Parameters:
  ///   - text: Names and seconds: `connect`, `first-byte`, `first-token`, `gap`, `total`.
  ///   - others: The limits of the phases that the text does not name.
  /// - Throws: `bad_request` that names the part that is wrong.
  public init(_ text: String, others: TransferLimits = TransferLimits()) throws(ChatFailure) {
    self = others
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      let name = sides[0].filter { $0 != " " }
      guard sides.count == 2, let seconds = Double(sides[1].filter { $0 != " " }),
        (0...31_536_000).contains(seconds)
      else {
        throw ChatFailure(
          .badRequest,
          "\"\(part)\" is no limit. Write a name and seconds, such as \(name)=30.",
          attempts: 0
        )
      }
      let limit: Duration? = seconds == 0 ? nil : .seconds(seconds)
      switch name {
      case "connect": connect = limit
      case "first-byte": firstByte = limit
      case "first-token": firstToken = limit
      case "gap": gap = limit
      case "total": total = limit
      default:
        throw ChatFailure(
          .badRequest,
          "There is no limit called \"\(name)\". The limits are connect, first-byte, first-token, "
            + "gap and total.",
          attempts: 0
        )
      }
    }
  }
}
