/// What a passage is called towards people.
enum PassageLabel {
  /// `Question 2: text` for `/discovery_questions/1/text`.
  static func text(for path: String) -> String {
    var steps = path.split(separator: "/").map(String.init)
    // The words of a part with one text are the part.
    if steps.suffix(2) == ["cost_of_waiting", "text"] { steps.removeLast() }
    var words: [String] = []
    for (index, step) in steps.enumerated() {
      if let number = Int(step) {
        let isVariant = index > 0 && steps[index - 1] == "variants"
        let name = isVariant ? letter(number) : String(number + 1)
        if let last = words.popLast() { words.append("\(last) \(name)") }
      } else {
        words.append(names[step] ?? step.replacing("_", with: " "))
      }
    }
    let text = words.joined(separator: ": ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func letter(_ index: Int) -> String {
    let letters = ["A", "B", "C", "D", "E"]
    return index < letters.count ? letters[index] : String(index + 1)
  }

  private static let names = [
    "discovery_questions": "question", "proof_points": "proof", "objections": "objection",
    "variants": "variant", "next_steps": "next step", "decisions": "decision",
    "not_to_say": "not to say", "one_breath": "in one breath", "crm_note": "CRM note",
    "customer_email": "e-mail to the customer",
  ]
}
