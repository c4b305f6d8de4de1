import Messaging

extension Generation {
  /// Refuses the model engine for what is only composed from the library.
  ///
  /// - Throws: where the command line demands a model.
  func refuseModel(for what: String) throws {
    guard options.engine == .model else { return }
    throw CommandFailure(
      "\(what) is composed from the library's blocks; no model writes one. Leave --engine out."
    )
  }

  /// Refuses a day that has passed: nobody can send anything on it.
  ///
  /// - Throws: naming the day and today.
  func refusePast(_ day: CivilDate, named name: String) throws {
    let today = options.on ?? session.world.today
    guard day < today else { return }
    throw CommandFailure(
      "\(name) is \(day), which has passed: today is \(today). Name a day that is still to come."
    )
  }
}
