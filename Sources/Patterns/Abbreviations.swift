/// Words whose full stop does not end a sentence, in English and German.
enum Abbreviations {
  /// True where a full stop after `word`, in lower case and without it, ends an abbreviation.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && known.contains(word)
  }

  /// True for abbreviations that often end a sentence too; a capital after them begins a new one.
  static func mayEndSentence(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && final.contains(word)
  }

  /// True for abbreviations that stand before a number and are ordinary words elsewhere.
  static func needsNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && beforeNumbers.contains(word)
  }

  /// True for nouns that a single letter follows as a name, as in `Plan B`.
  static func namesByLetter(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && lettered.contains(word)
  }

  private static let longest = 12
  private static let known = WordList(
    """
    mr mrs ms mx dr prof rev hon st mt messrs gen col capt lt sgt sen rep gov pres
    vs e.g i.e eg ie cf viz al approx ca est incl excl dept div fig figs vol ch sec ed eds pp para
    tel ext attn max min avg resp misc orig temp
    jan feb apr jun jul aug sept oct nov dec
    z.b d.h u.a o.ä u.ä z.t i.d.r u.u m.e s.o s.u v.a i.a b.w o.g u.s.a.m i.v.m
    bzw ggf evtl inkl exkl zzgl abzgl vgl sog bspw insb insbes max min mind tgl
    str hr fr frl mio mrd dipl ing mag abs art kap bd hrsg ges
    zb dh ua
    """
  )
  private static let final = WordList(
    """
    inc ltd corp co llc plc bros jr sr esq etc usw u.s.w uvm u.v.m ph.d m.d b.a m.a gmbh ag
    """
  )
  private static let beforeNumbers = WordList(
    "no nos nr art pos p s fig abs kap vol ch sec bd ext abb tab ziff"
  )

  /// True for abbreviations after which a sentence begins only where its first word says so.
  static func needsOpening(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && places.contains(word)
  }

  private static let places = WordList("a.m p.m am pm u.s u.k e.u u.n d.c u.s.a")
  private static let lettered = WordList(
    """
    plan option series phase type group tier class grade stage round part section appendix version
    team variant vitamin exhibit schedule variante teil anhang gruppe klasse typ stufe serie
    """
  )
}
