/// Places: ISO 3166 alpha-2 codes and the sets that scopes may name instead of a list.
public enum Region {
  /// The members of the European Union.
  public static let eu = codes(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
  )
  /// The European Economic Area: the Union with Iceland, Liechtenstein and Norway.
  public static let eea = eu.union(codes("IS LI NO"))
  /// Germany, Austria and Switzerland.
  public static let dach = codes("AT CH DE")

  /// The names of the sets.
  public static let setNames = ["DACH", "EEA", "EU"]

  /// Every code that ISO 3166-1 assigns.
  public static let all = codes(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM \
    ZW
    """
  )

  /// The places that a code or the name of a set stands for.
  ///
  /// Case does not matter and a subdivision such as `US-CA` stands for its country. What is
  /// neither a known code nor a set stands for itself, so that it matches only itself.
  public static func members(of region: String) -> Set<String> {
    let name = region.uppercased()
    switch name {
    case "EU": return eu
    case "EEA": return eea
    case "DACH": return dach
    default: return [name.split(separator: "-").first.map(String.init) ?? name]
    }
  }

  /// Whether an approval for one place or set holds in all of another: `EEA` covers `EU`.
  public static func covers(_ approved: [String], _ given: String) -> Bool {
    var covered: Set<String> = []
    for region in approved {
      covered.formUnion(members(of: region))
    }
    return members(of: given).isSubset(of: covered)
  }

  /// Whether a name is an assigned code or a set, in capitals.
  public static func isKnown(_ name: String) -> Bool {
    all.contains(name) || setNames.contains(name)
  }

  private static func codes(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
