import Patterns

/// Phrases of several words that make a sentence an assertion, and idioms that do not.
struct TriggerPhrases: Sendable {
  enum Meaning: Sendable {
    case assertion(AssertionKind)
    /// Words that would count on their own, but not together: "best regards", "at least".
    case idiom
    /// What partners earn: never for customers.
    case partnerMoney
  }

  private let index: PhraseIndex
  private let meanings: [Meaning]

  init() {
    var phrases: [Phrase] = []
    var meanings: [Meaning] = []
    func add(_ list: String, _ meaning: Meaning) {
      for line in list.split(separator: "|") {
        phrases.append(Phrase(String(line), options: [.wholeWord, .hyphenation]))
        meanings.append(meaning)
      }
    }
    add(
      "nothing on the market|no other tool|no other platform|no other service|far ahead of|"
        + "ahead of its competitors|comes close to|come close to|like nothing else|"
        + "best in class|market leader|industry leader|market leading|industry leading|world class|"
        + "second to none|number one|no. 1|state of the art|like no other|no other vendor|"
        + "no other product|no other solution|one of a kind|top rated|top notch|gold standard|"
        + "first and only|the only|ahead of the competition|award winning|marktführer|"
        + "nummer eins|branchenführer|weltweit führend|the most trusted|of the market|no equal|"
        + "no rival|without equal|without rival|world leading|globally leading|"
        + "will not find a better|won't find a better|cannot find a better|can't find a better|"
        + "nothing better|nothing beats|sets the standard|"
        + "set the standard|setzt maßstäbe|ohne konkurrenz|sucht seinesgleichen|"
        + "seinesgleichen sucht|das einzige werkzeug|die einzige lösung|die einzige plattform",
      .assertion(.superlative)
    )
    add(
      "zero risk|no risk|without any risk|100 % secure|100% secure|no downtime|zero downtime|"
        + "around the clock|24/7|out of the box security",
      .assertion(.superlative)
    )
    add(
      "you can be sure|rest assured|you can count on|sie können sicher sein|"
        + "risk free|money back|we promise|promise you|promises you|risikofrei|geld zurück|"
        + "wir versprechen|you have our word",
      .assertion(.guarantee)
    )
    add(
      "will support|will soon|will be able to|will be available|will launch|will release|"
        + "will introduce|will ship|will offer|will add|coming soon|coming in|is coming|are coming|"
        + "on the roadmap|on our roadmap|our roadmap|product roadmap|roadmap|next release|"
        + "next version|in the next quarter|later this year|early next year|by year end|"
        + "by the end of the year|planned for|plans to add|plan to add|plans to release|"
        + "going to add|going to support|going to release|is working on|are working on|"
        + "in development|under development|in the works|next on our list|arbeitet an|"
        + "arbeiten an|in entwicklung|demnächst|in kürze verfügbar|"
        + "wird unterstützen|ist geplant|geplant für|auf der roadmap|nächste version",
      .assertion(.roadmap)
    )
    add(
      "free of charge|for free|at no cost|no cost|no extra cost|at no charge|half the price|"
        + "best price|lowest price|price match|price guarantee|money off|free trial|free pilot|"
        + "pay nothing|pays nothing|special price|special offer|zahlen nichts|zahlt nichts|"
        + "sonderpreis|sonderangebot|ohne aufpreis|"
        + "free of cost|costs nothing|kostenlos|zum halben preis|costs less|cost less|cheaper",
      .assertion(.price)
    )
    add(
      "puts an end to|put an end to|makes it impossible|does away with|gets rid of|get rid of|"
        + "rules out|schliesst aus|macht unmöglich|sorgt dafür dass|a thing of the past|"
        + "gehört der vergangenheit an|gehören der vergangenheit an",
      .assertion(.causality)
    )
    // An idiom has to be longer than the comparison that it starts with.
    for adjective in "easier simpler better faster shorter longer harder quicker".split(
      separator: " "
    ) {
      for tail in ["it sounds", "you think", "you might think", "expected", "planned", "usual"] {
        add("\(adjective) than \(tail)", .idiom)
      }
    }
    add(
      "recommended by|endorsed by|trusted by|preferred by|empfohlen von|empfohlen vom",
      .assertion(.certification)
    )
    add(
      "orders of magnitude|an order of magnitude|many times faster|many times over|"
        + "eine größenordnung|ein vielfaches|um ein vielfaches",
      .assertion(.number)
    )
    add(
      "fully compliant|makes you compliant|make you compliant|gdpr compliant|hipaa compliant|"
        + "dsgvo konform|keeps you compliant|keep you compliant|guarantees compliance|"
        + "ensures compliance|ensure compliance",
      .assertion(.certification)
    )
    add(
      "compared to|compared with|in comparison to|unlike|better than|faster than|cheaper than|"
        + "easier than|safer than|simpler than|stronger than|quicker than|im vergleich zu|"
        + "besser als|schneller als|günstiger als|sicherer als|einfacher als",
      .assertion(.comparison)
    )
    add(
      "i promised|promised to send|promised to call|wie versprochen|you have my word|"
        + "never a good time|good time|than it sounds|than you think|than you might think|more than anything|"
        + "than i expected|than expected|than planned|than usual|als gedacht|als geplant|"
        + "als üblich|i always|i never|ich immer|as promised|like i promised|best regards|best wishes|all the best|best time|best way to reach|best number|at best|"
        + "do our best|do my best|try our best|best practice|best practices|the best person|"
        + "best fits you|suits you best|works best for you|best for you|at least|at most|"
        + "not least|last but not least|at first|first of all|first thing|in the first place|"
        + "first name|first step|first call|first touch|first look|first question|first point|"
        + "first week|first day|first time|for the first time|first hand|first line|first draft|"
        + "first version|first meeting|first conversation|most of|most people|most teams|"
        + "always happy|always glad|always welcome|always there for you|as always|never mind|"
        + "never too late|better late than never|top of mind|on top of|from top to bottom|"
        + "off the top|fully understand|completely understand|totally understand|"
        + "absolutely understand|perfectly fine|feel free|free to|if you are free|are you free|"
        + "free time|free slot|more than happy|more than welcome|other than|rather than|"
        + "sooner rather than later|less than ideal|no problem|no worries|no rush|no pressure|"
        + "no obligation|no need|no longer|the only thing|the only question|the only reason|"
        + "only a few|only takes|no matter|zero trust|zero day|easier said than done|"
        + "the latest|at the latest|first class|first party|most recent|most likely|"
        + "mit besten grüßen|beste grüße|am besten|erste schritt|ersten schritt|erster schritt|"
        + "zum ersten mal|first things first|first impression|leading to|leading up to|"
        + "people leading|definitely worth|always ask|promise to|i promise|price list|"
        + "at any cost|at all costs|cost centre|cost center|now or never|jetzt oder nie|day in, day out|mit uns zu tun|two to tango|saves nine|better than i|better than me|better than you think|"
        + "besser als ich|longer than a coffee|longer than a cup|longer than a minute|"
        + "longer than a moment|länger als ein kaffee|länger als eine minute|my two cents|in two minds|"
        + "second thoughts|two sides of|one in a million|a hundred times|a thousand times|"
        + "two birds with one stone|half a dozen of the other|six of one|at sixes and sevens|"
        + "on cloud nine|four eyes|five minutes of fame|thanks a million|a million thanks|"
        + "a thousand thanks|double check|double checked|nine to five|two left feet|"
        + "tausend dank|fünf vor zwölf|auf wolke sieben|vier augen|zwei seiten",
      .idiom
    )
    add(
      "partner margin|your margin|our margin|margin of|deal registration|deal reg|"
        + "registration discount|partner discount|reseller discount|reseller margin|price floor|"
        + "floor price|partner price|partner pricing|buy price|incentive payment|activity payment|"
        + "partner incentive|spiff|spiffs|kickback|kickbacks|market development funds|mdf|"
        + "pays us|our commission|your commission|zahlt uns|unsere provision|"
        + "partner rebate|partner tier discount|minimum price|händlermarge|partnerrabatt|"
        + "händlerrabatt|einkaufspreis|wholesale price|discount floor",
      .partnerMoney
    )
    index = PhraseIndex(phrases)
    self.meanings = meanings
  }

  /// A phrase in a block.
  typealias Found = (tokens: Range<Int>, meaning: Meaning)

  /// The phrases of a block, the longest at each place.
  func matches(in block: Block) -> [(tokens: Range<Int>, meaning: Meaning)] {
    index.longestNonOverlapping(in: block.folded).map { match in
      (block.tokenRange(folded: match.range), meanings[match.phrase])
    }
  }
}

extension [TriggerPhrases.Found] {
  /// Those that overlap some words; the list is ascending and its phrases lie apart.
  func overlapping(_ tokens: Range<Int>) -> [Element] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound > tokens.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    var found: [Element] = []
    while low < count, self[low].tokens.lowerBound < tokens.upperBound {
      if self[low].tokens.overlaps(tokens) { found.append(self[low]) }
      low += 1
    }
    return found
  }
}
