/// Works on several values at once and hands each result over in the order of the values, as soon
/// as it and all before it are there.
///
/// - Parameter width: how many are worked on at a time. Four times as many may wait for their turn,
///   so that one slow value does not pile the others up in memory.
func inOrder<Value: Sendable, Result: Sendable>(
  _ values: [Value], width: Int, work: @escaping @Sendable (Value) async -> Result,
  take: (Result) -> Void
) async {
  await withTaskGroup(of: (index: Int, result: Result).self) { group in
    var waiting: [Int: Result] = [:]
    var started = 0
    var taken = 0
    while taken < values.count {
      while started < values.count, started - taken - waiting.count < width,
        started - taken < 4 * width
      {
        let index = started
        group.addTask { (index, await work(values[index])) }
        started += 1
      }
      guard let next = await group.next() else { return }
      waiting[next.index] = next.result
      while let result = waiting.removeValue(forKey: taken) {
        take(result)
        taken += 1
      }
    }
  }
}
