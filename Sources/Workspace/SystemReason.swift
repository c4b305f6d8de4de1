import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the system refuses a file, in words for people.
///
/// Foundation's own texts name no cause (“The operation could not be completed. The file doesn’t
/// exist.”) and differ between platforms.
package enum SystemReason {
  /// The reason behind an error, beginning with a small letter and ending with a full stop.
  package static func text(of error: any Error) -> String {
    if let code = code(of: error) { return text(ofCode: code) }
    guard let error = error as? CocoaError else { return "\(error.localizedDescription)" }
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: return text(ofCode: ENOENT)
    case .fileReadNoPermission, .fileWriteNoPermission: return text(ofCode: EACCES)
    case .fileWriteFileExists: return text(ofCode: EEXIST)
    case .fileWriteOutOfSpace: return text(ofCode: ENOSPC)
    case .fileWriteVolumeReadOnly: return text(ofCode: EROFS)
    case .fileReadTooLarge: return "it is too large."
    default: return error.localizedDescription
    }
  }

  private static func text(ofCode code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file or folder."
    case ENOTDIR: "a part of the path is a file, not a folder."
    case EISDIR: "it is a folder, not a file."
    case EEXIST: "a file of that name stands there already."
    case EACCES, EPERM: "permission is missing. Change its permissions."
    case ELOOP: "a link leads round in a circle."
    case ENAMETOOLONG: "the path is too long."
    case ENOSPC, EDQUOT: "the disk is full."
    case EROFS: "the disk is read-only."
    default: "the system says: \(String(cString: strerror(code)))."
    }
  }

  private static func code(of error: any Error) -> Int32? {
    if let error = error as? POSIXError { return error.code.rawValue }
    guard let error = error as? CocoaError else { return nil }
    let below = error.userInfo[NSUnderlyingErrorKey] as? any Error
    return (below as? POSIXError)?.code.rawValue
  }
}
