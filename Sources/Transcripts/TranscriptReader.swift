/// Reads transcript bytes of any known format; the content decides which, not the file's name.
public enum TranscriptReader {
  /// The largest file that is read: 256 MB.
  public static let maximumBytes = 256 * 1_048_576
}
