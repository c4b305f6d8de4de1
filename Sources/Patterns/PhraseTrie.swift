/// The literals as a tree, while an automaton is being built.
struct Trie {
  private struct Node {
    var byteClass: UInt8
    var firstChild: UInt32 = 0
    var nextSibling: UInt32 = 0
  }

  private var nodes: [Node] = [Node(byteClass: 0)]
  /// The node in which each literal ends; 0 for an empty literal.
  private var ends: [UInt32] = []

  init(_ literals: [[UInt8]], classes: [UInt8]) {
    // The root has up to 255 children; its own table spares it the search among siblings.
    var starts = [UInt32](repeating: 0, count: 256)
    for literal in literals {
      var node: UInt32 = 0
      for byte in literal {
        let byteClass = classes[Int(byte)]
        let known = node == 0 ? starts[Int(byteClass)] : child(of: node, byteClass)
        let next = known != 0 ? known : add(to: node, byteClass)
        if node == 0 { starts[Int(byteClass)] = next }
        node = next
      }
      ends.append(node)
    }
  }

  private func child(of node: UInt32, _ byteClass: UInt8) -> UInt32 {
    var child = nodes[Int(node)].firstChild
    while child != 0, nodes[Int(child)].byteClass != byteClass {
      child = nodes[Int(child)].nextSibling
    }
    return child
  }

  private mutating func add(to node: UInt32, _ byteClass: UInt8) -> UInt32 {
    let child = UInt32(nodes.count)
    nodes.append(Node(byteClass: byteClass, nextSibling: nodes[Int(node)].firstChild))
    nodes[Int(node)].firstChild = child
    return child
  }
}

extension Trie {
  /// The nodes numbered breadth first, in flat arrays.
  struct States {
    var count = 0
    var edgeStarts: [UInt32] = []
    var edgeClasses: [UInt8] = []
    var edgeTargets: [UInt32] = []
    var endingStarts: [UInt32] = []
    var endings: [UInt32] = []

    func edges(of state: Int) -> Range<Int> {
      Int(edgeStarts[state])..<Int(edgeStarts[state + 1])
    }

    func target(from state: Int, _ byteClass: UInt8) -> UInt32? {
      for edge in edges(of: state) where edgeClasses[edge] == byteClass {
        return edgeTargets[edge]
      }
      return nil
    }

    func ends(_ state: Int) -> Bool { endingStarts[state] < endingStarts[state + 1] }
  }

  func ordered() -> States {
    var states = States()
    var number = [UInt32](repeating: 0, count: nodes.count)
    var queue: [UInt32] = [0]
    var head = 0
    while head < queue.count {
      states.edgeStarts.append(UInt32(states.edgeClasses.count))
      var child = nodes[Int(queue[head])].firstChild
      while child != 0 {
        number[Int(child)] = UInt32(queue.count)
        states.edgeClasses.append(nodes[Int(child)].byteClass)
        states.edgeTargets.append(UInt32(queue.count))
        queue.append(child)
        child = nodes[Int(child)].nextSibling
      }
      head += 1
    }
    states.edgeStarts.append(UInt32(states.edgeClasses.count))
    states.count = queue.count
    addEndings(to: &states, number)
    return states
  }

  private func addEndings(to states: inout States, _ number: [UInt32]) {
    var counts = [UInt32](repeating: 0, count: states.count + 1)
    for node in ends where node != 0 { counts[Int(number[Int(node)]) + 1] += 1 }
    for state in 0..<states.count { counts[state + 1] += counts[state] }
    states.endingStarts = counts
    states.endings = [UInt32](repeating: 0, count: Int(counts[states.count]))
    for (literal, node) in ends.enumerated() where node != 0 {
      let state = Int(number[Int(node)])
      states.endings[Int(counts[state])] = UInt32(literal)
      counts[state] += 1
    }
  }
}
