extension Artifact.Kind {
  /// The JSON contract of an artifact of this kind, as it is printed and exported.
  ///
  /// Every key is always there; `null` stands where there is no value. The answers that a model is
  /// asked for have schemas of their own.
  public var shape: JSONShape {
    switch self {
    case .talkTrack: TalkTrack.shape
    case .outbound: OutboundSet.shape
    case .callSummary: CallContract.shape
    case .sequence: OutreachSequence.shape
    case .onePager: OnePager.shape
    }
  }
}
