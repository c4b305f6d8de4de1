extension Block {
  /// The quantity whose first token is `token`, found by halving.
  func quantity(startingAt token: Int) -> Quantity? {
    var low = 0
    var high = quantities.count
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
    }
    guard low < quantities.count, quantities[low].tokens.lowerBound == token else { return nil }
    return quantities[low]
  }

  /// Whether a quantity stands like the number of a point: `2) what you need`, `3. Ask`.
  func opensPoint(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    guard next + 1 < tokens.count, !tokens[next].spaceBefore,
      tokens[quantity.tokens.lowerBound].kind == .number,
      tokens[next].first == UInt8(ascii: ".") || tokens[next].first == UInt8(ascii: ")")
    else { return false }
    return tokens[next + 1].kind == .word && tokens[next + 1].spaceBefore
  }

  /// For each number of a point the first token that gives it.
  static func points(in block: Block) -> [Double: Int] {
    var points: [Double: Int] = [:]
    for quantity in block.quantities where block.opensPoint(quantity) {
      if points[quantity.value] == nil { points[quantity.value] = quantity.tokens.lowerBound }
    }
    return points
  }
}
