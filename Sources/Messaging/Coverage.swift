/// What the library has for each vertical and persona on a day; its holes are things to do.
public struct Coverage: Hashable, Sendable, Encodable {
  /// What is counted in a cell.
  public enum Element: String, CaseIterable, Hashable, Sendable {
    /// Pains.
    case pain
    /// Claims that may be used towards customers.
    case claim
    /// Proofs that may be used towards customers.
    case proof
    /// Triggers that are still news.
    case trigger
    /// References that may be named or anonymised.
    case reference
  }

  /// One vertical and persona.
  public struct Row: Hashable, Sendable, Encodable {
    /// The vertical's id.
    public var vertical: String
    /// The persona's id.
    public var persona: String
    /// How many pains there are.
    public var pain: Int
    /// How many claims.
    public var claim: Int
    /// How many proofs.
    public var proof: Int
    /// How many triggers.
    public var trigger: Int
    /// How many references.
    public var reference: Int

    /// What is missing altogether.
    public var holes: [Element] { Element.allCases.filter { count(of: $0) == 0 } }

    /// How many there are of an element.
    public func count(of element: Element) -> Int {
      switch element {
      case .pain: pain
      case .claim: claim
      case .proof: proof
      case .trigger: trigger
      case .reference: reference
      }
    }
  }

  /// The version of the JSON contract.
  public var version = 1
  /// The rows, by vertical and then persona, in the order of the library.
  public var rows: [Row]
}

extension Library {
  /// What there is for each vertical and persona on a day.
  ///
  /// What holds for all verticals counts for each, and what holds for a vertical counts for those
  /// below it. Region, channel and partner are left open.
  public func coverage(on day: CivilDate) -> Coverage {
    let claims = claims(inForceOn: day)
    let proofs = content.proofs.filter { state(of: $0, on: day).isInForce }
    let triggers = content.triggers.filter { $0.isNews(on: day) }
    var rows: [Coverage.Row] = []
    for vertical in content.verticals {
      for persona in content.personas {
        let context = UseContext(date: day, vertical: vertical.id, persona: persona.id)
        rows.append(
          Coverage.Row(
            vertical: vertical.id,
            persona: persona.id,
            pain: content.pains.filter { concerns($0, context) }.count,
            claim: claims.filter { standing(of: $0, in: context).isUsable }.count,
            proof: proofs.filter { standing(of: $0, in: context).isUsable }.count,
            trigger: triggers.filter { isUsable($0, in: context) }.count,
            reference: content.references.filter { use(of: $0, in: context).words != nil }.count
          )
        )
      }
    }
    return Coverage(rows: rows)
  }

  private func concerns(_ pain: Pain, _ context: UseContext) -> Bool {
    let scope = Scope(verticals: pain.verticalIDs, personas: pain.personaIDs)
    return scopeObstacles(of: scope, in: context).isEmpty
  }

  /// Whether a trigger may be used in a context: it is news, concerns the vertical, and its claim,
  /// if it has one, may be used.
  public func isUsable(_ trigger: Trigger, in context: UseContext) -> Bool {
    guard trigger.isNews(on: context.date) else { return false }
    let scope = Scope(verticals: trigger.verticalIDs)
    guard scopeObstacles(of: scope, in: context).isEmpty else { return false }
    guard let id = trigger.claimID else { return true }
    guard let claim = claim(id) else { return false }
    return standing(of: claim, in: context).isUsable
  }

  /// The pains of a context's vertical and persona, in the order of the files.
  public func pains(in context: UseContext) -> [Pain] {
    content.pains.filter { concerns($0, context) }
  }
}
