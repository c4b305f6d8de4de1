import Calls

extension Draft {
  /// The draft for the terminal: its words, with carriers, findings and gaps where they apply.
  public var annotatedPage: Page {
    Page(artifact.blocks(annotations: Annotations(self), gaps: gaps))
  }

  /// The draft for a reader outside: its words, and what they lack where that is to be known.
  ///
  /// Whoever lets it out of the house takes an `ApprovedArtifact` and the exporters.
  public var plainPage: Page {
    Page(artifact.blocks(annotations: nil, gaps: gaps))
  }
}

extension Artifact {
  /// The artifact laid out.
  func blocks(annotations: Annotations?, gaps: [Gap]) -> [PageBlock] {
    switch self {
    case .talkTrack(let track): track.page(annotations: annotations, gaps: gaps)
    case .outbound(let set): set.page(annotations: annotations, gaps: gaps)
    case .callSummary(let summary): summary.page(annotations: annotations, gaps: gaps)
    case .sequence(let sequence): sequence.page(annotations: annotations, gaps: gaps)
    case .onePager(let page): page.page(annotations: annotations, gaps: gaps)
    }
  }
}

extension OutboundSet {
  /// A page of its own for each variant, with the variant's label, for a reader outside.
  public var variantPages: [(label: String, page: Page)] {
    variants.indices.map { (variants[$0].label, Page(variantPage($0))) }
  }
}
