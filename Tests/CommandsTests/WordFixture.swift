import Foundation

/// A Word document of three paragraphs, the last one in its footer; a deleted sentence holds “99 %”.
enum WordFixture {
  static var document: Data {
    Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data()
  }

  private static let base64 = """
    UEsDBBQAAAAIAAAAIVyV916d5QAAAHQBAAARAAAAd29yZC9kb2N1bWVudC54bWxdkM1OwzAQhF9lZYkbxCmHikaNKzjAhWN5
    gNTethax11q7SfP22IG2opfxz858Gnu9ObseBuRoybdiUdUC0Gsy1h9a8bV9f3oRG7UeG0P65NAnyH4fm7EVx5RCI2XUR3Rd
    rCigz7M9setSPvJBjsQmMGmMMeNcL5/reildZ70oyB2ZqayhCBeZ6U0MncZWBMaIPKBQH0QGHLHPlMe1zD5VlGcNdwj12fH3
    3mJv4J/1On/VpRDoU4rAOFgcIVmHsJtguYCH6i5lsL+G836L56TeJlit/qyXu1ujOfHbTF5eKW8/qH4AUEsDBBQAAAAIAAAA
    IVxRy7W2pAAAANkAAAAQAAAAd29yZC9mb290ZXIxLnhtbB2Oyw7CIBREf4Wwt1QXxpCCcePKpX4AobeFyCv3ktbPF7o5yWQm
    JzPdfzGwDZB8Toqfh5EzSDbPPq2Kf97P043f9bTLpSJr00RyV9zVWqQQZB1EQ0MukFq3ZIymtoir2DPOBbMFomaKQVzG8Sqi
    8Yl3W+nAjtqtkoqxoHhBIMANuH4Z/C4ewswetkuYJ1YdsACmX2PWZW9hmEQz6E48WA62r/oPUEsBAhQDFAAAAAgAAAAhXJX3
    Xp3lAAAAdAEAABEAAAAAAAAAAAAAAIABAAAAAHdvcmQvZG9jdW1lbnQueG1sUEsBAhQDFAAAAAgAAAAhXFHLtbakAAAA2QAA
    ABAAAAAAAAAAAAAAAIABFAEAAHdvcmQvZm9vdGVyMS54bWxQSwUGAAAAAAIAAgB9AAAA5gEAAAAA
    """
}
