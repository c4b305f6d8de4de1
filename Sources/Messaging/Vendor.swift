/// Whose messaging this is.
public struct Vendor: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Other names it goes by.
  public var aliases: [String]
  /// What it sells.
  public var products: [Product]

  /// Puts one together; what is left out takes its default.
  public init(
    name: String,
    aliases: [String] = [],
    products: [Product] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.products = products
  }
}

extension Vendor {
  /// Something the vendor sells.
  public struct Product: Hashable, Sendable {
    /// The id that scopes name.
    public var id: String
    /// Its name.
    public var name: String
    /// Other names it goes by.
    public var aliases: [String]
    /// Versions that may be named.
    public var versions: [String]

    /// Puts one together; what is left out takes its default.
    public init(
      id: String,
      name: String,
      aliases: [String] = [],
      versions: [String] = []
    ) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.versions = versions
    }
  }
}
