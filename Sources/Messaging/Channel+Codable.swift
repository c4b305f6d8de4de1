/// A channel is stored by the name that the command line gives it.
extension Channel: Codable {}

/// A basis is stored by the name that the command line gives it.
extension ConsentBasis: Codable {}
