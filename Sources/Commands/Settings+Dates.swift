import Workspace

extension Settings {
  /// How numeric dates are written here: the language with the region.
  var dateLocale: String {
    guard !locale.value.contains("-"), let region = region.value else { return locale.value }
    return "\(locale.value)-\(region)"
  }
}
