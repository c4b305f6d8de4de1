import Messaging
import Testing

@Suite struct ExpansionTests {
  static let library = makeLibrary {
    $0.claims = [
      claim(
        "CLM-001",
        "Müller‑Restores end by 6 a.m.",
        variants: [
          Variant(text: "restores end by 6 a.m."),
          Variant(text: "on the phone: by six", channel: .call),
        ]
      ),
      claim("CLM-002", "Restores of a whole site end by noon"),
      claim(
        "CLM-003",
        "restores of a whole site end by one",
        life: approved(to: "2026-03-09")
      ),
      claim("CLM-004", "eSIM profiles are restored"),
      claim("CLM-005", "the old words", supersedes: [], life: Life(status: .superseded)),
      claim("CLM-006", "the new words nobody shares", supersedes: ["CLM-005"]),
      claim("CLM-007", "only in banking", scope: Scope(verticals: ["banking"])),
    ]
    $0.proofs = [
      Proof(
        id: "PRF-001",
        kind: .customerCase,
        text: "[[REF-001]] says: [[CLM-002]]",
        life: approved()
      ),
      Proof(id: "PRF-002", kind: .customerCase, text: "again [[PRF-002]]", life: approved()),
    ]
    $0.references = [
      Reference(
        id: "REF-001",
        name: "öko bank",
        permission: .anonymised,
        anonymisedAs: "a bank in the Nordics",
        usableBy: .allPartners
      ),
      Reference(
        id: "REF-002",
        name: "adidas",
        permission: .namedPublic,
        usableBy: .allPartners
      ),
      Reference(id: "REF-003", name: "Hidden", permission: .nothing),
    ]
    $0.disclaimers = [
      Disclaimer(id: "DSC-001", texts: ["en": "Results vary.", "de": "Ergebnisse weichen ab."])
    ]
    $0.callsToAction = [
      CallToAction(
        id: "CTA-01",
        rung: 0,
        lines: [
          CallToAction.Line(channel: .email, text: "Worth a look?"),
          CallToAction.Line(channel: .email, locale: "de", text: "Einen Blick wert?"),
          CallToAction.Line(channel: .linkedin, text: "Open to it?"),
        ]
      )
    ]
    $0.triggers = [Trigger(id: "TRG-1", kind: .event, text: "x")]
  }

  static let context = UseContext(
    date: day("2026-03-10"),
    vertical: "health",
    channel: .email,
    locale: "en"
  )

  struct Case: CustomTestStringConvertible {
    var text: String
    var expected: String
    /// `kind ref#variant=words` of each span.
    var spans: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "", expected: "", spans: []),
    Case(text: "nothing [here] to [ [see]", expected: "nothing [here] to [ [see]", spans: []),
    Case(
      text: "Größe: 🙂 [[CLM-001]], ja.",
      expected: "Größe: 🙂 Müller‑Restores end by 6 a.m., ja.",
      spans: ["claim CLM-001=Müller‑Restores end by 6 a.m."]
    ),
    Case(
      text: "We see that [[CLM-001#1]].",
      expected: "We see that restores end by 6 a.m.",
      spans: ["claim CLM-001#1=restores end by 6 a.m."]
    ),
    Case(
      text: "[[CLM-001#1]] Yes.",
      expected: "Restores end by 6 a.m. Yes.",
      spans: ["claim CLM-001#1=Restores end by 6 a.m."]
    ),
    Case(
      text: "Hi. “[[CLM-001#1]]”",
      expected: "Hi. “Restores end by 6 a.m.”",
      spans: ["claim CLM-001#1=Restores end by 6 a.m."]
    ),
    Case(
      text: "Things such as z. B. [[CLM-001#1]]",
      expected: "Things such as z. B. restores end by 6 a.m.",
      spans: ["claim CLM-001#1=restores end by 6 a.m."]
    ),
    Case(
      text: "Line\r\n- [[CLM-001#1]]",
      expected: "Line\r\n- Restores end by 6 a.m.",
      spans: ["claim CLM-001#1=Restores end by 6 a.m."]
    ),
    Case(
      text: "now - [[CLM-001#1]]",
      expected: "now - restores end by 6 a.m.",
      spans: ["claim CLM-001#1=restores end by 6 a.m."]
    ),
    Case(
      text: "[[CLM-004]].",
      expected: "eSIM profiles are restored.",
      spans: ["claim CLM-004=eSIM profiles are restored"]
    ),
    Case(
      text: "[[REF-002]] and [[ REF-001 ]]",
      expected: "adidas and a bank in the Nordics",
      spans: ["reference REF-002=adidas", "reference REF-001=a bank in the Nordics"]
    ),
    Case(
      text: "ü [[PRF-001]]",
      expected: "ü a bank in the Nordics says: Restores of a whole site end by noon",
      spans: [
        "proof PRF-001=a bank in the Nordics says: Restores of a whole site end by noon",
        "reference REF-001=a bank in the Nordics",
        "claim CLM-002=Restores of a whole site end by noon",
      ]
    ),
    Case(
      text: "[[CTA-01]] [[DSC-001]]",
      expected: "Worth a look? Results vary.",
      spans: ["cta CTA-01=Worth a look?", "disclaimer DSC-001=Results vary."]
    ),
  ])
  func `approved words stand exactly where the spans say`(_ example: Case) {
    let expansion = Self.library.expanded(example.text, in: Self.context)
    #expect(expansion.text == example.expected)
    #expect(expansion.problems.isEmpty)
    let bytes = Array(expansion.text.utf8)
    let spans = expansion.spans.map { span in
      let variant = span.variant.map { "#\($0)" } ?? ""
      let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      return "\(span.kind.rawValue) \(span.ref)\(variant)=\(words)"
    }
    #expect(spans == example.spans)
  }

  @Test func `words follow the channel and the locale`() {
    var context = Self.context
    context.locale = "de-AT"
    let german = Self.library.expanded("[[CTA-01]] [[DSC-001]]", in: context)
    #expect(german.text == "Einen Blick wert? Ergebnisse weichen ab.")
    context.channel = .linkedinNote
    #expect(
      Self.library.expanded("[[CTA-01]]", in: context).problems.map(\.fault) == [
        .noWords(for: "linkedin-note in de-AT")
      ]
    )
    context.locale = nil
    #expect(Self.library.expanded("[[CTA-01]]", in: context).text == "Open to it?")
    context.channel = .sms
    #expect(Self.library.expanded("[[CTA-01]]", in: context).problems.count == 1)
  }

  struct Failure: CustomTestStringConvertible {
    var text: String
    var fault: TokenFault
    var alternative: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Failure(text: "[[CLM-0O1]]", fault: .unknown, alternative: "[[CLM-001]]"),
    Failure(text: "[[clm-002]]", fault: .unknown, alternative: "[[CLM-002]]"),
    Failure(text: "[[XYZ-9999999]]", fault: .unknown),
    Failure(
      text: "[[CLM-001#3]]",
      fault: .unknownVariant(available: 2),
      alternative: "[[CLM-001]]"
    ),
    Failure(text: "[[CTA-01#1]]", fault: .unknownVariant(available: 0), alternative: "[[CTA-01]]"),
    Failure(text: "[[CLM-001#0]]", fault: .malformed, alternative: "[[CLM-001]]"),
    Failure(text: "[[the claim]]", fault: .malformed),
    Failure(
      text: "[[CLM-001#2]]",
      fault: .unusable([.outOfScope(.channel, given: "email")]),
      alternative: "[[CLM-001]]"
    ),
    Failure(
      text: "[[CLM-003]]",
      fault: .unusable([.expired(day("2026-03-09"))]),
      alternative: "[[CLM-002]]"
    ),
    Failure(
      text: "[[CLM-005]]",
      fault: .unusable([.superseded(by: "CLM-006")]),
      alternative: "[[CLM-006]]"
    ),
    Failure(
      text: "[[CLM-007]]",
      fault: .unusable([.outOfScope(.vertical, given: "health")])
    ),
    Failure(text: "[[TRG-1]]", fault: .notInsertable),
    Failure(
      text: "[[REF-003]]",
      fault: .noPermission([.permission(.nothing, channel: .email)]),
      alternative: "[[REF-001]]"
    ),
  ])
  func `a token that cannot be replaced stays and names the nearest alternative`(
    _ example: Failure
  ) {
    let expansion = Self.library.expanded("ä \(example.text) b", in: Self.context)
    #expect(expansion.text == "ä \(example.text) b")
    #expect(expansion.spans.isEmpty)
    #expect(expansion.problems.map(\.fault) == [example.fault])
    #expect(expansion.problems.first?.alternative == example.alternative)
    #expect(expansion.problems.first?.range == 3..<(3 + example.text.utf8.count))
  }

  @Test func `every problem of a text is collected`() {
    let expansion = Self.library.expanded("[[A]] [[CLM-002]] [[B#2]] [[ ]]", in: Self.context)
    #expect(expansion.problems.map(\.token) == ["[[A]]", "[[B#2]]", "[[ ]]"])
    #expect(expansion.spans.count == 1)
  }

  @Test func `an item that names itself ends in a problem`() {
    let expansion = Self.library.expanded("[[PRF-002]]", in: Self.context)
    #expect(expansion.problems.map(\.fault) == [.tooDeep])
    #expect(expansion.text.utf8.count < 200)
  }

  @Test func `no text makes a span point outside of it or into a character`() {
    var state: UInt64 = 7
    let pieces = [
      "[[", "]]", "[", "]", "CLM-001", "PRF-001", "#1", "#", "é", "👨‍👩‍👧", "\r\n", " ", ".", "ß",
      "CTA-01",
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let expansion = Self.library.expanded(text, in: Self.context)
      let bytes = Array(expansion.text.utf8)
      for span in expansion.spans {
        #expect(span.start <= span.end && span.end <= bytes.count)
        #expect(span.start == bytes.count || bytes[span.start] & 0xC0 != 0x80)
        #expect(span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80)
      }
    }
  }
}
