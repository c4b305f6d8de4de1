import Guardrails
import Messaging

/// `outbound/you-first`: an e-mail speaks of the reader at least as often as of the sender.
enum YouFirstCheck {
  static let id = "outbound/you-first"

  static func findings(in variant: VariantSubject) -> [Finding] {
    guard variant.subject.channel == .email else { return [] }
    let words = variant.variant.body.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" }
    let (reader, sender) = variant.subject.isGerman ? (germanYou, germanWe) : (you, we)
    let youCount = words.count { reader.contains(String($0)) }
    let weCount = words.count { sender.contains(String($0)) }
    guard weCount > youCount else { return [] }
    return [
      variant.finding(
        id,
        .warning,
        "body",
        "It speaks \(weCount) times of the sender and \(youCount) times of the reader: turn it round."
      )
    ]
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let you = set("you your yours yourself you're you've you'd you'll")
  private static let we = set("we our ours i we're we've we'd we'll i'm i've i'd i'll")
  private static let germanYou = set(
    "sie ihr ihre ihnen ihrem ihren ihrer ihres du dein deine dir dich"
  )
  private static let germanWe = set("wir unser unsere unserem unseren unserer unseres ich")
}
