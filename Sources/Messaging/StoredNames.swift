// What drafts and briefs store is stored under the names that the command line and JSON use.

extension Channel: Codable {}
extension ConsentBasis: Codable {}
extension SpanKind: Codable {}
