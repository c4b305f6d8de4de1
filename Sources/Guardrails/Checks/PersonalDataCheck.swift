import Messaging

/// Addresses, numbers of cards, accounts and people.
struct PersonalDataCheck: Rule {
  static let entry = CheckEntry(
    id: "privacy/personal-data",
    severity: .error,
    summary: "An e-mail address, phone, card, account or identity number where none belongs."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    // The internal view of a call and the contacts of a one-pager are fine (fine print 12).
    let allowsContacts = scene.context.kind == .onePager || scene.context.kind == .callSummary
    if scene.context.kind == .callSummary { return }
    if !allowsContacts { addHomes(scene, &report) }
    let bytes = scene.document.passage.bytes
    let start = scene.document.prose.frontMatter?.upperBound ?? 0
    var scanner = PersonalDataScanner(bytes: bytes)
    scanner.scan(from: start)
    let signature = signatureStart(scene)
    for found in scanner.found {
      let isContact = found.kind == .email || found.kind == .phone
      if isContact, allowsContacts || found.range.lowerBound >= signature { continue }
      let text = String(decoding: bytes[found.range], as: UTF8.self)
      if isContact, isKnown(text, scene) || isOwn(found.range, bytes) { continue }
      report.add(
        Self.entry,
        at: ByteSpan(start: found.range.lowerBound, end: found.range.upperBound),
        "“\(text)” is \(found.kind.rawValue); take it out."
      )
    }
  }

  /// "He lives at 14 Canal Street": where somebody is at home.
  private func addHomes(_ scene: CheckScene, _ report: inout ReportBuilder) {
    for (number, block) in scene.blocks.enumerated() {
      for sentence in block.sentences {
        guard sentence.lexemes.contains(where: { Self.homes.contains(block.lexemes[$0].key) })
        else { continue }
        let surroundings = Surroundings(block: block, sentence: sentence, isOurs: false)
        for token in sentence.tokens where block.tokens[token].kind == .number {
          guard surroundings.isHouse(token),
            !scene.grounding.isQuoted(token..<token + 1, block: number)
          else { continue }
          let span = block.span(token..<min(token + 3, sentence.tokens.upperBound))
          report.add(
            Self.entry,
            at: span,
            "“\(scene.document.text(span))” is a home address; take it out."
          )
          break
        }
      }
    }
  }

  private static let homes: Set<UInt64> = Set(
    "lives lived living resides home wohnt wohnhaft wohnte privatadresse privatanschrift"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  private func signatureStart(_ scene: CheckScene) -> Int {
    guard let signature = scene.grounding.signature else { return .max }
    let block = scene.blocks[signature.block]
    return block.span(block.sentences[signature.sentence].tokens).start
  }

  /// "Call me on …", "our number is …": the sender gives what is the sender's.
  private func isOwn(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = bytes[max(0, range.lowerBound - 28)..<range.lowerBound]
    let words = String(decoding: before, as: UTF8.self).lowercased().split { !$0.isLetter }
    return words.contains {
      [
        "me", "my", "us", "our", "mich", "uns", "meine", "unsere", "dial", "hotline", "switchboard",
        "reception", "helpline", "zentrale", "durchwahl",
      ].contains($0)
    }
  }

  /// The sender's and the addressee's own data.
  private func isKnown(_ text: String, _ scene: CheckScene) -> Bool {
    (scene.context.senders + scene.context.addressees + scene.context.inputs.values.sorted())
      .contains { $0.lowercased().contains(text.lowercased()) }
  }
}

/// Structured personal data of a text: addresses of mail, phones, cards, accounts, identities.
public enum PersonalData {
  /// Where it stands, in the order of the text; nobody's own data is left out.
  public static func spans(in text: String) -> [ByteSpan] {
    var scanner = PersonalDataScanner(bytes: Array(text.utf8))
    scanner.scan(from: 0)
    return scanner.found.map { ByteSpan(start: $0.range.lowerBound, end: $0.range.upperBound) }
      .sorted()
  }
}

/// Finds structured personal data in bytes, with checksums where they have some.
struct PersonalDataScanner {
  enum Kind: String {
    case email = "an e-mail address"
    case phone = "a phone number"
    case card = "a card number"
    case account = "an IBAN"
    case identity = "an identity number"
  }

  struct Found {
    var kind: Kind
    var range: Range<Int>
  }

  let bytes: [UInt8]
  var found: [Found] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan(from start: Int) {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let opens = index == start || !isWord(bytes[index - 1])
      var end: Int?
      if byte == UInt8(ascii: "@") {
        end = email(at: index, from: start)
      } else if opens, byte.isLetter {
        end = iban(at: index) ?? letteredIdentity(at: index)
      } else if opens, byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") {
        end = digits(at: index)
      }
      index = max(end ?? index + 1, index + 1)
    }
  }

  func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  private func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
  }

  private mutating func email(at index: Int, from limit: Int) -> Int? {
    var start = index
    while start > limit, isLocal(bytes[start - 1]), index - start < 64 { start -= 1 }
    while start < index, bytes[start] == 0x2E { start += 1 }
    var end = index + 1
    while end < bytes.count,
      bytes[end].isLetter || bytes[end].isDigit || bytes[end] == 0x2E || bytes[end] == 0x2D
    { end += 1 }
    while end > index, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    let domain = bytes[min(index + 1, end)..<end]
    guard start < index, let dot = domain.lastIndex(of: 0x2E), domain.endIndex - dot > 2,
      domain[(dot + 1)...].allSatisfy(\.isLetter)
    else { return nil }
    found.append(Found(kind: .email, range: start..<end))
    return end
  }

  private mutating func iban(at index: Int) -> Int? {
    guard index + 15 <= bytes.count, bytes[index].isLetter, bytes[index + 1].isLetter,
      bytes[index + 2].isDigit, bytes[index + 3].isDigit
    else { return nil }
    var compact: [UInt8] = []
    var end = index
    var best: Int?
    while end < bytes.count, compact.count < 34 {
      let byte = bytes[end]
      if byte == 0x20 || byte == 0x2D {
        if compact.count >= 15, isIBAN(compact) { best = end }
      } else if byte.isLetter || byte.isDigit {
        compact.append(byte & 0x60 == 0x60 ? byte - 0x20 : byte)
      } else {
        break
      }
      end += 1
    }
    if compact.count >= 15, isIBAN(compact) { best = end }
    guard let best else { return nil }
    found.append(Found(kind: .account, range: index..<best))
    return best
  }

  private func isIBAN(_ text: [UInt8]) -> Bool {
    var rest = 0
    for byte in text[4...] + text[..<4] {
      if byte.isDigit {
        rest = (rest * 10 + Int(byte - 0x30)) % 97
      } else {
        rest = (rest * 100 + Int(byte - 0x41) + 10) % 97
      }
    }
    return rest == 1
  }

  /// A run of digits with the separators of phones and cards.
  private mutating func digits(at index: Int) -> Int? {
    var end = index
    var numbers: [UInt8] = []
    var lastDigit = index
    var groups: [Int] = [0]
    // No number has this many marks in a row; a row of brackets is looked at once.
    while end < bytes.count, numbers.count <= 20, end - lastDigit <= 16 {
      let byte = bytes[end]
      if byte.isDigit {
        numbers.append(byte - 0x30)
        groups[groups.count - 1] += 1
        lastDigit = end + 1
      } else if byte == UInt8(ascii: "+"), end == index {
      } else if [0x20, 0x2D, 0x2F, 0x28, 0x29].contains(byte)
        || (byte == 0x2E && end + 1 < bytes.count && bytes[end + 1].isDigit && groups.count > 1)
      {
        if groups.last != 0 { groups.append(0) }
      } else {
        break
      }
      end += 1
    }
    guard lastDigit > index else { return nil }
    // "978-645-9740x111": an extension belongs to the number.
    let extensionEnd = phoneExtension(at: lastDigit)
    if extensionEnd == nil, lastDigit < bytes.count, isWord(bytes[lastDigit]) { return lastDigit }
    let range = index..<(extensionEnd ?? lastDigit)
    if groups.last == 0 { groups.removeLast() }
    if isSocialSecurity(range) || isNamedIdentity(range, numbers) {
      found.append(Found(kind: .identity, range: range))
    } else if (12...19).contains(numbers.count), passesLuhn(numbers),
      isCard(numbers, groups) || isCalledCard(range)
    {
      found.append(Found(kind: .card, range: range))
    } else if isPhone(range, numbers, groups) {
      found.append(Found(kind: .phone, range: range))
    }
    return range.upperBound
  }

  private func isCard(_ digits: [UInt8], _ groups: [Int]) -> Bool {
    guard digits.count >= 13 else { return false }
    let opens = [3, 4, 5, 6, 2].contains(Int(digits[0]))
    return opens && (groups.count == 1 || groups.dropLast().allSatisfy { $0 == 4 || $0 == 6 })
  }

  private func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      var value = Int(digit)
      if place % 2 == 1 {
        value *= 2
        if value > 9 { value -= 9 }
      }
      sum += value
    }
    return sum % 10 == 0 && digits.contains { $0 != digits[0] }
  }

  /// 123-45-6789 with the places that are never given left out.
  private func isSocialSecurity(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    guard text.count == 11, text[text.startIndex + 3] == 0x2D, text[text.startIndex + 6] == 0x2D,
      text.count(where: \.isDigit) == 9
    else { return false }
    let area = String(decoding: text.prefix(3), as: UTF8.self)
    return area != "000" && area != "666" && !area.hasPrefix("9")
      && !text.dropFirst(4).starts(with: "00".utf8)
  }
}
