/// Time and chance, handed in from outside so that tests own them.
public struct ChatClock: Sendable {
  /// The present time in seconds since 1970.
  public var now: @Sendable () -> Double
  /// Waits; throws if the task is cancelled meanwhile.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// A random number from 0 up to but not including 1.
  public var chance: @Sendable () -> Double

  /// Seconds since some moment that never changes; only ever grows, whatever happens to the date.
  public var ticks: @Sendable () -> Double

  /// A clock; without `ticks` of its own it ticks with `now`.
  public init(
    now: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    chance: @escaping @Sendable () -> Double,
    ticks: (@Sendable () -> Double)? = nil
  ) {
    self.now = now
    self.sleep = sleep
    self.chance = chance
    self.ticks = ticks ?? now
  }
}
