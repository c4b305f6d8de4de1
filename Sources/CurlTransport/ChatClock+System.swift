public import Chat
import Glibc

extension ChatClock {
  /// The machine's time and its source of chance.
  public static let system = ChatClock(
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    },
    sleep: { try await Task.sleep(for: $0) },
    chance: { Double.random(in: 0..<1) },
    ticks: {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  )
}
