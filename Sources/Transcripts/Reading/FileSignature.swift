/// What a file is when it is no transcript, told by its first bytes.
enum FileSignature {
  /// A sentence about the file, or `nil` for something that may be text.
  static func named(_ bytes: [UInt8]) -> String? {
    let head = bytes[...].prefix(512)
    if let known = container(head) {
      return known
    }
    if head.dropFirst(4).hasPrefix("ftyp") {
      return "this is an audio or video file"
    }
    let text = head.trimmed.string.lowercased()
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return "this is a web page"
    }
    if text.hasPrefix("<?xml") {
      return "this is an XML file"
    }
    return nil
  }

  private static func container(_ head: Bytes) -> String? {
    if head.hasPrefix("%PDF") {
      return "this is a PDF file"
    }
    if head.hasPrefix("{\\rtf") {
      return "this is an RTF document; save it as .docx or text"
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "this is an old Word or Outlook file; save it as .docx or text"
    }
    if head.starts(with: [0x1F, 0x8B]) || head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      return "this is a compressed file; unpack it first"
    }
    if head.hasPrefix("ID3") || head.hasPrefix("RIFF") || head.hasPrefix("OggS")
      || head.hasPrefix("fLaC") || head.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
      || head.starts(with: [0xFF, 0xFB])
    {
      return "this is an audio or video file"
    }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF])
      || head.hasPrefix("GIF8")
    {
      return "this is a picture"
    }
    if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
      return "this is a program"
    }
    return nil
  }
}
