/// What Whisper writes where nobody speaks: the last words of the videos it learned from.
enum SilenceWords {
  /// Whether the whole segment is such a phrase; case and punctuation do not count.
  static func contains(_ text: String) -> Bool {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
    return phrases.contains(letters.split(separator: " ").joined(separator: " "))
  }

  private static let phrases: Set<String> = {
    let lines = """
      thank you for watching
      thanks for watching
      thank you so much for watching
      thanks for watching and see you next time
      thanks for watching see you next time
      please subscribe
      please subscribe to my channel
      please like and subscribe
      dont forget to subscribe
      subscribe to my channel
      like and subscribe
      see you in the next video
      ill see you in the next video
      subtitles by the amaraorg community
      subtitles by
      captions by
      transcription by castingwords
      untertitel der amaraorgcommunity
      untertitel im auftrag des zdf 2017
      untertitel im auftrag des zdf für funk 2017
      untertitelung des zdf 2020
      untertitel von stephanie geiges
      copyright wdr 2021
      vielen dank fürs zuschauen
      danke fürs zuschauen
      bis zum nächsten video
      soustitres réalisés par la communauté damaraorg
      soustitres réalisés para la communauté damaraorg
      merci davoir regardé cette vidéo
      subtítulos realizados por la comunidad de amaraorg
      gracias por ver el video
      sottotitoli creati dalla comunità amaraorg
      """
    return Set(lines.split(separator: "\n").map(String.init))
  }()
}
