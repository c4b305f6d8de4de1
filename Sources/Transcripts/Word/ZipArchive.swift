import CZip

/// A zip archive in memory, read entry by entry with a limit on what each unpacks to.
final class ZipArchive {
  /// The most that one entry may unpack to: 64 MB.
  static let maximumEntryBytes = 64 * 1_048_576

  private let archive: OpaquePointer

  /// libzip reads from this copy until the archive is closed.
  private let bytes: UnsafeMutableRawBufferPointer

  init(_ file: [UInt8]) throws(TranscriptError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 1)
    copy.copyBytes(from: file)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(copy.count), 0, &error)
    else {
      copy.deallocate()
      throw .damaged(detail: "the zip archive cannot be opened")
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let detail = String(cString: zip_error_strerror(&error))
      zip_source_free(source)
      copy.deallocate()
      throw .damaged(detail: "the zip archive cannot be opened (\(detail))")
    }
    archive = opened
    bytes = copy
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// The names of the first entries, for a person to see.
  func names(first count: Int) -> [String] {
    let entries = min(zip_get_num_entries(archive, 0), zip_int64_t(count))
    return (0..<max(0, entries)).compactMap { index in
      zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// The unpacked bytes of an entry, or `nil` where the archive has none of that name.
  func entry(_ name: String) throws(TranscriptError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw .damaged(detail: "\(name) in the archive cannot be opened; is it encrypted?")
    }
    defer { zip_fclose(file) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let read = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      guard read >= 0 else { throw .damaged(detail: "\(name) in the archive cannot be unpacked") }
      guard read > 0 else { return result }
      guard result.count + Int(read) <= Self.maximumEntryBytes else {
        let limit = Self.maximumEntryBytes / 1_048_576
        throw .damaged(detail: "\(name) in the archive unpacks to more than \(limit) MB")
      }
      result.append(contentsOf: chunk[..<Int(read)])
    }
  }
}
