/// The words of a sentence that carry its matter, cut to stems so that inflections meet.
enum ContentWords {
  private static let empty: Set<String> = Set(
    """
    a an the and or but so if then than that this these those there here it its it's i you he she we
    they me him her us them my your his our their is are was were be been being am do does did done
    have has had having will would can could should shall may might must to of in on at by for with
    from about into over after before up down out off again just also very really quite some any
    all both each every no not only own same too as until while because how what which who whom when
    where why yes yeah okay ok right well now today tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday week month day morning afternoon evening next end early first
    get got make made give take let know see think going gonna i'll i'm i've you're you've we'll
    we're that's there's don't one two three something thing things bit lot please thank thanks
    nah yet goes says said reckon ma'am sir mate guys bro hon folks y'all ya sure good great perfect lovely back send share sent email call check look find work um uh
    der die das den dem des ein eine einen einem einer und oder aber so wenn dann als dass ist sind
    war waren sein bin ich du er sie es wir ihr mich dich uns euch ihnen mir dir mein dein unser ihr
    ja nein gut doch noch schon auch nur nicht kein keine zu von mit auf für bis im in am an bei aus
    nach vor über heute morgen woche anfang ende nächster nächste donnerstag montag dienstag
    mittwoch freitag herr frau das mal
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  )

  /// The stems of the words.
  static func stems(_ words: some Sequence<SpokenWord>) -> Set<String> {
    var found: Set<String> = []
    for word in words {
      for part in word.folded.split(separator: "-") {
        if let stem = stem(String(part)) { found.insert(stem) }
      }
    }
    return found
  }

  /// A stem, or `nil` for a word that carries nothing.
  static func stem(_ word: String) -> String? {
    var word = word
    if word.hasSuffix("'s") { word.removeLast(2) }
    if empty.contains(word) || word.utf8.count < 3 { return nil }
    for ending in ["ing", "ed", "es", "s", "er", "en", "n"]
    where word.utf8.count - ending.utf8.count >= 4 {
      if word.hasSuffix(ending) {
        word.removeLast(ending.utf8.count)
        break
      }
    }
    return word
  }
}
