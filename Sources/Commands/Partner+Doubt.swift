import Messaging

extension Partner {
  /// Why one should think again before making material for this partner, or `nil`.
  ///
  /// A partner that has left must not get material, and one that has not signed has no part in the
  /// programme yet; whoever asks may have a reason all the same.
  var doubt: String? {
    let state = status?.lowercased() ?? ""
    if let exitedOn {
      return "\(name) left the programme on \(exitedOn) (partners.csv): is this still for them?"
    }
    if state == "exited" {
      return "\(name) has left the programme (partners.csv): is this still for them?"
    }
    if state == "prospective" || state == "prospect" {
      return "\(name) has not signed yet (partners.csv, status \(state)): approved material is for "
        + "partners."
    }
    return nil
  }
}
