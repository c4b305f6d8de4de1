/// Where an item may be used; a dimension left out is no limit.
public struct Scope: Hashable, Sendable {
  /// Ids or names of the vendor's products.
  public var products: Selection<String>
  /// Vertical ids; each covers the verticals below it.
  public var verticals: Selection<String>
  /// Persona ids.
  public var personas: Selection<String>
  /// ISO 3166 alpha-2 codes and the sets `EU`, `EEA` and `DACH`.
  public var regions: Selection<String>
  /// BCP 47 tags; a language covers its regional forms.
  public var locales: Selection<String>
  /// Channels; `linkedin` covers its forms.
  public var channels: Selection<Channel>

  /// Puts one together; what is left out takes its default.
  public init(
    products: Selection<String> = .all,
    verticals: Selection<String> = .all,
    personas: Selection<String> = .all,
    regions: Selection<String> = .all,
    locales: Selection<String> = .all,
    channels: Selection<Channel> = .all
  ) {
    self.products = products
    self.verticals = verticals
    self.personas = personas
    self.regions = regions
    self.locales = locales
    self.channels = channels
  }
}
