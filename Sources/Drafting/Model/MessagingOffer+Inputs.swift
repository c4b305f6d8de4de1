import Chat
import Enablement
import Messaging

extension MessagingOffer {
  /// The inputs that the prompts of talk tracks and outbound messages share.
  var commonInputs: [String: JSONValue] {
    let persona = choice.persona
    let vertical = choice.vertical
    var inputs: [String: JSONValue] = ["language": .string(Self.language(brief.locale))]
    inputs["persona"] = .object([
      "titles": .string(persona.titles.joined(separator: ", ")),
      "cares_about": .texts(persona.caresAbout),
    ])
    inputs["vertical"] = .object([
      "name": .string(vertical.name), "size_band": .optional(vertical.sizeBand),
      "situations": .texts(vertical.situations),
    ])
    inputs["pains"] = .array(
      choice.pains.prefix(4).map { pain in
        .object(["line": .string(pain.line), "consequence": .optional(pain.consequence)])
      }
    )
    inputs["vocabulary"] = .joined((persona.vocabulary + vertical.vocabulary).prefix(24))
    inputs["avoid"] = .joined(persona.avoid[...])
    inputs["forbidden"] = .array(forbidden)
    inputs["house"] = house
    inputs["claims"] = .array(claims.filter(isCommon).map { statement($0, kind: $0.kind.rawValue) })
    inputs["proofs"] = .array(proofs.filter(isCommon).map { statement($0, kind: $0.kind.rawValue) })
    inputs["trigger"] = trigger.map { trigger in
      .object(["text": .string(trigger.text), "slot": "{{trigger.text}}"])
    }
    inputs["calls"] = .array(calls.compactMap(call))
    inputs["slots"] = .array(
      slots.map { slot in .object(["slot": .string(slot.name), "meaning": .string(slot.meaning)]) }
    )
    inputs["partner"] = partner
    return inputs
  }

  /// The inputs of a talk track's prompt.
  var talkTrackInputs: [String: JSONValue] {
    var inputs = commonInputs
    let persona = choice.persona
    inputs["questions"] = .array(
      persona.questions.map { question in
        .object([
          "text": .string(question.text), "purpose": .string(question.purpose.rawValue),
          "listen_for": .string(question.listenFor.joined(separator: "; ")),
        ])
      }
    )
    let offered = Set(ids.claims)
    inputs["objections"] = .array(
      persona.objections.filter { offered.isSuperset(of: $0.claimIDs) }.map { objection in
        .object([
          "heard_as": .string(objection.heardAs.joined(separator: "; ")),
          "why": .optional(objection.why), "response": .string(objection.response),
          "question_back": .optional(objection.questionBack),
        ])
      }
    )
    return inputs
  }

  /// The inputs of an outbound prompt.
  func outboundInputs(angles: [OutboundSet.Angle]) -> [String: JSONValue] {
    var inputs = commonInputs
    inputs["channel"] = .object([
      "name": .string(channel.rawValue), "rules": .texts(ChannelAdvice(self).rules),
    ])
    inputs["count"] = .integer(angles.count)
    inputs["angles"] = .array(
      angles.map { angle in
        .object(["angle": .string(angle.rawValue), "meaning": .string(angle.meaning)])
      }
    )
    inputs["merge_tags"] = .array(
      mergeTags.map { tag in
        .object(["tag": .string(tag.tag), "meaning": .string(tag.meaning)])
      }
    )
    return inputs
  }

  /// The values of the slots that an answer may hold.
  var slotValues: BlockText {
    var values: [String: String] = [:]
    let common = choice.commonValues(sender: context.sender)
    for slot in slots {
      let name = String(slot.name.dropFirst(2).dropLast(2))
      values[name] = common[name]
    }
    values["partner.name"] = context.partner?.name
    values["trigger.text"] = trigger?.text
    return BlockText(values: values)
  }

  /// The merge tags that a writer may use; a fallback is in the language of the text.
  private var mergeTags: [(tag: String, meaning: String)] {
    guard !channel.isSpoken else { return [] }
    switch LocaleTag.language(of: brief.locale) {
    case "en":
      return [
        (
          "{{contact.first_name | \"there\"}}",
          "the reader's first name, or \"there\" where it is not known"
        ),
        (
          "{{company.name | \"your team\"}}",
          "the reader's company, or \"your team\" where it is not known"
        ),
      ]
    case "de":
      return [
        (
          "{{company.name | \"Ihr Haus\"}}",
          "the reader's company, or \"Ihr Haus\" where it is not known; greet with Guten Tag"
        )
      ]
    default: return []
    }
  }

  private var slots: [(name: String, meaning: String)] {
    var slots = [
      ("{{vendor.name}}", "the vendor's name"), ("{{product.name}}", "the product's name"),
    ]
    // Said whether or not a partner is chosen, so that all partners' prompts begin alike.
    if brief.job != .talkTrack {
      slots.append(("{{sender.name}}", "the name of the person who writes"))
      slots.append(("{{sender.company}}", "the company of the person who writes"))
    }
    return slots
  }
}

extension MessagingOffer {
  private var partner: JSONValue? {
    guard let partner = context.partner else { return nil }
    let own: [JSONValue] =
      claims.filter { !isCommon($0) }.flatMap { items($0, kind: $0.kind.rawValue) }
      + proofs.filter { !isCommon($0) }.flatMap { items($0, kind: $0.kind.rawValue) }
    return .object([
      "name": .string(partner.name), "slot": "{{partner.name}}",
      "region": .optional(partner.region), "type": .optional(partner.type),
      "more": own.isEmpty ? .null : .object(["items": .array(own)]),
    ])
  }

  private func items(_ statement: some Statement, kind: String) -> [JSONValue] {
    var items: [JSONValue] = []
    if choice.isLibraryLocale {
      items.append(item("[[\(statement.id)]]", kind, "sentence", statement.text))
    }
    for wording in wordings(of: statement) {
      items.append(item(wording.token, kind, wording.form, wording.text))
    }
    return items
  }

  private func item(_ token: String, _ kind: String, _ form: String, _ text: String) -> JSONValue {
    .object([
      "token": .string(token), "kind": .string(kind), "form": .string(form), "text": .string(text),
    ])
  }

  private func statement(_ statement: some Statement, kind: String) -> JSONValue {
    .object([
      "id": .string(statement.id), "kind": .string(kind), "text": .string(statement.text),
      "is_sentence": .bool(choice.isLibraryLocale),
      "variants": .array(
        wordings(of: statement).map { wording in
          .object([
            "token": .string(wording.token), "form": .string(wording.form),
            "text": .string(wording.text),
          ])
        }
      ),
    ])
  }

  private func call(_ call: CallToAction) -> JSONValue? {
    guard let line = library.line(of: call, in: choice.use) else { return nil }
    let minutes = (call.minutes ?? 0) > 0 ? call.minutes : nil
    return .object([
      "id": .string(call.id), "line": .string(line), "rung": .integer(call.rung),
      "minutes": minutes.map(JSONValue.integer) ?? .null,
    ])
  }

  private var forbidden: [JSONValue] {
    var rows: [(String, String?)] = choice.vertical.forbidden.map { ($0, nil) }
    for phrase in library.forbiddenPhrases where !phrase.isRegex && phrase.level == .error {
      let fits =
        library.covers(phrase.verticals, vertical: choice.vertical.id)
        && Library.covers(phrase.channels, channel: channel)
        && (phrase.locale.map { LocaleTag.covers($0, brief.locale) } ?? true)
      if fits { rows.append((phrase.pattern, phrase.sayInstead)) }
    }
    for term in library.terms {
      guard term.locale.map({ LocaleTag.covers($0, brief.locale) }) ?? true else { continue }
      rows += term.deprecated.map { ($0, term.preferred) }
    }
    return rows.prefix(40).map { phrase, instead in
      .object(["phrase": .string(phrase), "say_instead": .optional(instead)])
    }
  }

  private var house: JSONValue {
    let tones = library.tones.filter { tone in
      tone.locale.map { LocaleTag.covers($0, brief.locale) } ?? true
    }
    let tone = tones.first { $0.id == library.house?.toneID } ?? tones.first
    let examples = (tone?.examples ?? []).prefix(4).map { example -> JSONValue in
      .object(["good": .string(example.good), "bad": .optional(example.bad)])
    }
    return .object([
      "narrative": .optional(library.house?.narrative), "we_are": .joined((tone?.weAre ?? [])[...]),
      "we_are_not": .joined((tone?.weAreNot ?? [])[...]), "register": .optional(tone?.register),
      "examples": .array(Array(examples)),
    ])
  }

  private static func language(_ locale: String) -> String {
    switch LocaleTag.language(of: locale) {
    case "en": "English (\(locale))"
    case "de": "German (\(locale)), with the formal Sie and with umlauts"
    default: "the language of the locale \(locale)"
    }
  }
}

extension JSONValue {
  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// Texts in one, or null where there are none.
  static func joined(_ texts: ArraySlice<String>) -> JSONValue {
    texts.isEmpty ? .null : .string(texts.joined(separator: "; "))
  }

  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension OutboundSet.Angle {
  /// What a writer should do with it.
  fileprivate var meaning: String {
    switch self {
    case .trigger: "begins with what is happening now, from \"Why now\" above"
    case .problem: "begins in the middle of the reader's problem, as they would tell it"
    case .peer:
      "begins with what people in the same role say about their work; nobody is named, and no "
        + "result is told"
    case .question:
      "begins with what the reader may be asking themselves, put as a statement: the ask at the "
        + "end stays the only question"
    case .insight: "begins with an observation on where this work usually gets stuck"
    case .story: "begins with one person in this role and one hour of their week"
    }
  }
}
