extension Artifact {
  /// An item that an artifact names by its id, outside of the words.
  public struct Citation: Sendable, Hashable {
    /// The JSON Pointer of the id.
    public var path: String
    /// The id.
    public var id: String
  }

  /// The items of the library that the artifact names by id, in reading order.
  ///
  /// What a summary heard on a call is no citation: the artifact does not rest on it.
  public var citations: [Citation] {
    switch self {
    case .talkTrack(let track): track.citations
    case .outbound(let set): set.citations
    case .callSummary: []
    case .sequence(let sequence): sequence.citations
    case .onePager(let page): page.citations
    }
  }
}

extension TalkTrack {
  fileprivate var citations: [Artifact.Citation] {
    var result: [Artifact.Citation] = []
    func cite(_ path: String, _ id: String?) {
      if let id { result.append(Artifact.Citation(path: path, id: id)) }
    }
    cite("/why_now/trigger/id", whyNow.trigger?.id)
    cite("/why_now/trigger/claim_id", whyNow.trigger?.claimID)
    cite("/why_now/cost_of_waiting/claim_id", whyNow.costOfWaiting.claimID)
    cite("/story/proof_id", story.proofID)
    for (index, point) in proofPoints.enumerated() {
      cite("/proof_points/\(index)/\(point.source.key)", point.ref)
    }
    for (index, objection) in objections.enumerated() {
      for (number, id) in objection.claimIDs.enumerated() {
        cite("/objections/\(index)/claim_ids/\(number)", id)
      }
    }
    cite("/first_step/cta_id", firstStep.ctaID)
    return result
  }
}

extension OutboundSet {
  fileprivate var citations: [Artifact.Citation] {
    variants.enumerated().flatMap { index, variant in
      variant.claimIDs.enumerated().map { number, id in
        Artifact.Citation(path: "/variants/\(index)/claim_ids/\(number)", id: id)
      } + [Artifact.Citation(path: "/variants/\(index)/cta_id", id: variant.ctaID)]
    }
  }
}

extension OutreachSequence {
  fileprivate var citations: [Artifact.Citation] {
    steps.enumerated().flatMap { index, step in
      step.message.claimIDs.enumerated().map { number, id in
        Artifact.Citation(path: "/steps/\(index)/message/claim_ids/\(number)", id: id)
      } + [Artifact.Citation(path: "/steps/\(index)/message/cta_id", id: step.message.ctaID)]
    }
  }
}

extension OnePager {
  fileprivate var citations: [Artifact.Citation] {
    var result: [Artifact.Citation] = []
    func cite(_ path: String, _ id: String) {
      result.append(Artifact.Citation(path: path, id: id))
    }
    for (index, proof) in proof.enumerated() { cite("/proof/\(index)/proof_id", proof.proofID) }
    cite("/first_step/cta_id", firstStep.ctaID)
    for (index, id) in disclaimerIDs.enumerated() { cite("/disclaimer_ids/\(index)", id) }
    for (index, id) in claimIDs.enumerated() { cite("/claim_ids/\(index)", id) }
    return result
  }
}

extension Draft {
  /// The ids of everything of the library that the draft cites, in its words or by id.
  public var citedIDs: Set<String> {
    carriers.union(artifact.citations.map(\.id))
  }
}
