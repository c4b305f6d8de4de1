import Messaging
import Patterns

/// Of whom a sentence speaks, as far as its words tell (fine print 4).
extension AssertionReader {
  /// "We", "our": those who sell; a lone "I" speaks of the writer.
  func speaksForUs(_ scene: Scene) -> Bool {
    scene.speech.lexemes.contains { lexeme in
      let word = scene.block.lexemes[lexeme]
      return word.traits.contains(.we) && !Self.singulars.contains(word.key)
    }
  }

  /// "It is never a bad moment", "that is the kind of task that always waits": of an occasion.
  func speaksOfOccasion(_ scene: Scene) -> Bool {
    let words = scene.speech.lexemes
    return words.contains { lexeme in
      guard Self.occasions.contains(scene.block.lexemes[lexeme].key) else { return false }
      let start = max(words.lowerBound, lexeme - 5)
      return scene.block.lexemes[start..<lexeme].contains { Self.copulas.contains($0.key) }
    }
  }

  /// "It always depends", "es kommt immer darauf an": a verb that nothing of ours does.
  func isImpersonal(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    let word = scene.block.firstLexeme(at: tokens.lowerBound)
    let words = scene.speech.lexemes
    return [word - 3, word - 2, word - 1, word + 1].contains { place in
      words.contains(place) && Self.impersonals.contains(scene.block.lexemes[place].key)
    }
  }

  /// "Larkfield will be at the fair", "Larkfield can answer that": the people, not the product.
  func isSociable(_ mention: Mention, after modal: Int, _ scene: Scene) -> Bool {
    guard case .vendor = mention.party,
      !scene.block.lexemes[modal].traits.isDisjoint(with: [.auxiliary, .weakModal, .strongModal])
    else { return false }
    let words = scene.speech.lexemes
    var verb = modal + 1
    while words.contains(verb), Self.asides.contains(scene.block.lexemes[verb].key) { verb += 1 }
    guard words.contains(verb) else { return false }
    let key = scene.block.lexemes[verb].key
    if key == Self.be, words.contains(verb + 1) {
      return Self.whereabouts.contains(scene.block.lexemes[verb + 1].key)
    }
    return Self.sociables.contains(key)
  }

  /// Parking, lunch, a webinar: what they cost is no price of ours.
  func speaksOfHospitality(_ scene: Scene) -> Bool {
    scene.speech.lexemes.contains {
      Self.hospitality.contains(scene.block.lexemes[$0].key)
    }
  }

  /// "The first year is free", "set-up costs nothing": what is sold, though nobody is named.
  func speaksOfTrade(_ scene: Scene) -> Bool {
    scene.speech.lexemes.contains { Self.tradeWords.contains(scene.block.lexemes[$0].key) }
  }

  /// "Attestation campaigns", "your certificate": a process or a paper of the reader's, and no
  /// statement that something is certified.
  func isCertifiedProcess(_ lexeme: Int, _ scene: Scene) -> Bool {
    let words = scene.speech.lexemes
    let word = scene.block.lexemes[lexeme]
    if lexeme + 1 < words.upperBound {
      let next = scene.block.lexemes[lexeme + 1]
      if next.breakBefore == .none, Self.processes.contains(next.stem) { return true }
    }
    let start = max(words.lowerBound, lexeme - 3)
    let isTheirs = scene.block.lexemes[start..<lexeme].contains { Self.yours.contains($0.key) }
    if isTheirs, Self.papers.contains(word.key) { return true }
    // A word that the library replaces by another term means what that term means.
    let folded = scene.block.foldedRange(word.tokens)
    return library.terms.hits(in: scene.block.folded).contains {
      $0.isDeprecated && $0.folded.overlaps(folded)
    }
  }

  /// "Approved by the regulator", "NHS approved".
  func isApprovedByAuthority(_ lexeme: Int, _ scene: Scene) -> Bool {
    let words = scene.speech.lexemes
    guard Self.approvals.contains(scene.block.lexemes[lexeme].key) else { return false }
    if lexeme > words.lowerBound, Self.authorities.contains(scene.block.lexemes[lexeme - 1].key) {
      return true
    }
    guard lexeme + 1 < words.upperBound, Self.bys.contains(scene.block.lexemes[lexeme + 1].key)
    else { return false }
    return scene.block.lexemes[(lexeme + 2)..<max(lexeme + 2, min(words.upperBound, lexeme + 6))]
      .contains { Self.authorities.contains($0.key) }
  }

  /// "Larkfield wird eine App anbieten": a future, and no passive.
  func isGermanFuture(_ lexeme: Int, _ scene: Scene) -> Bool {
    let block = scene.block
    guard Self.germanWill.contains(block.lexemes[lexeme].key) else { return false }
    var end = lexeme + 1
    while end < scene.speech.lexemes.upperBound, block.lexemes[end].breakBefore == .none {
      end += 1
    }
    let last = block.lexemes[end - 1]
    guard end - 1 > lexeme, last.quantity < 0 else { return false }
    let word = block.folded.bytes[block.tokens[last.tokens.lowerBound].range]
    let isInfinitive = ["en", "rn", "ln"].contains { word.suffix(2).elementsEqual($0.utf8) }
    return isInfinitive && !word.starts(with: "ge".utf8)
  }

  /// "Larkfield schließt Lecks aus": a verb in two parts.
  func isSplitExclusion(_ lexeme: Int, _ scene: Scene) -> Bool {
    guard Self.shuts.contains(scene.block.lexemes[lexeme].key),
      let last = scene.speech.lexemes.last, last > lexeme
    else { return false }
    return scene.block.lexemes[last].key == Self.aus
  }

  /// "The product encrypts …", "our platform deletes …": a product without its name.
  func unnamedProduct(_ scene: Scene) -> Range<Int>? {
    let words = scene.speech.lexemes
    guard words.count >= 4, let first = words.first else { return nil }
    let opener = scene.block.lexemes[first]
    let noun = scene.block.lexemes[first + 1]
    let isOurs = Self.ours.contains(opener.key)
    guard isOurs || Self.determiners.contains(opener.key), noun.quantity < 0,
      isOurs ? noun.traits.contains(.offer) : Self.products.contains(noun.key),
      noun.breakBefore == .none
    else { return nil }
    return opener.tokens.lowerBound..<noun.tokens.upperBound
  }

  /// "Is secure", "ist zuverlässig": what a product is like.
  func saysQuality(after verb: Int, _ scene: Scene) -> Bool {
    let words = scene.speech.lexemes
    for lexeme in (verb + 1)..<min(verb + 4, words.upperBound) where lexeme > verb {
      let word = scene.block.lexemes[lexeme]
      if word.breakBefore != .none { return false }
      if Self.qualities.contains(word.key) { return true }
      if Self.stops.contains(word.key) { return false }
    }
    return false
  }

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }
  private static func stems(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Stem.key(of: String($0)) })
  }

  private static let singulars = keys(
    "i i'll i'm i've i'd me my mine myself ich mir mich mein meine meinen meinem meiner"
  )
  private static let occasions = keys(
    "moment moments time times day days week weeks month months season year years kind sort "
      + "feeling mood question questions task tasks topic topics story stories joke weather "
      + "surprise coincidence zeitpunkt zeit tag woche monat jahr art gefuhl frage aufgabe thema "
      + "geschichte uberraschung augenblick"
  )
  private static let impersonals = keys(
    "depends depend happens happen seems feels sounds looks starts begins boils hurts rains boring "
      + "dull fun pleasant late early personal kommt beginnt fangt scheint klingt hangt langweilig "
      + "leicht schon"
  )
  private static let be = WordKey.of("be")
  private static let asides = keys("also gladly surely certainly happily then now auch gern")
  private static let whereabouts = keys("at in on there with here happy glad pleased represented")
  private static let sociables = keys(
    "join attend call send contact write answer come host meet reply visit invite ring email "
      + "confirm speak talk explain tell introduce"
  )
  private static let copulas = keys(
    "is are was were it's that's there's isn't wasn't be been seems feels ist sind war waren gibt"
  )
  private static let hospitality = keys(
    "parking park lunch dinner breakfast coffee tea drinks entry admission ticket tickets webinar "
      + "conference event workshop parken parkplatz mittagessen kaffee eintritt getranke teilnahme "
      + "veranstaltung"
  )
  private static let tradeWords = keys(
    "year month licence license licences licenses seat seats user users pilot trial setup set-up "
      + "onboarding implementation installation migration upgrade jahr monat lizenz lizenzen "
      + "nutzer einrichtung einfuhrung umstellung testphase"
  )
  private static let processes = stems(
    "campaign round review cycle process exercise list form email run deadline owner season day "
      + "body authority office course exam audit letter task reminder request tool"
  )
  private static let yours = keys("your yours ihr ihre ihren ihrem ihrer eure euer their its")
  private static let papers = keys(
    "certificate certificates certification certifications accreditation attestation zertifikat "
      + "zertifikate zertifizierung"
  )
  private static let approvals = keys(
    "approved endorsed accepted recognised recognized authorised authorized licensed zugelassen "
      + "anerkannt genehmigt freigegeben"
  )
  private static let authorities = keys(
    "regulator regulators regulatory supervisor supervisors authority authorities government "
      + "ministry nhs fda bafin bsi enisa auditors auditor parliament commission watchdog aufsicht "
      + "aufsichtsbehorde behorde behorden ministerium prufer wirtschaftsprufer"
  )
  private static let bys = keys("by from von vom durch")
  private static let germanWill = keys("wird werden")
  private static let shuts = keys("schliesst schliessen")
  private static let aus = WordKey.of("aus")
  private static let ours = keys("our unser unsere")
  private static let determiners = keys("the this das die der dieses diese")
  private static let products = keys(
    "product platform software solution produkt plattform losung"
  )
  private static let qualities = keys(
    "secure safe easy simple fast quick reliable stable scalable flexible intuitive lightweight "
      + "powerful robust modern accurate compatible encrypted user-friendly automatic automated "
      + "private effective efficient mature complete comprehensive resilient future-proof "
      + "trustworthy sicher einfach schnell zuverlassig stabil skalierbar flexibel intuitiv "
      + "leistungsfahig modern genau verschlusselt automatisch effektiv effizient umfassend "
      + "ausgereift bedienbar kinderleicht"
  )
  private static let stops = keys(
    "a an the our your one here there part not no in on at by with for from of ein eine der die "
      + "das unser ihr hier nicht kein keine in bei mit fur von teil"
  )
}
