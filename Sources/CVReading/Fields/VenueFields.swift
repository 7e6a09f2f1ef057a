import CVModel

/// What stands beside title and authors: venue, year, rank, status, award, details.
struct VenueFields {
  private(set) var venues: [RichText] = []
  private(set) var year: Int?
  private(set) var ranks: [String] = []
  private(set) var status: [String] = []
  var awards: [RichText] = []
  var details: [RichText] = []

  mutating func add(venue: RichText) {
    if !venues.contains(where: { $0.plain == venue.plain }) { venues.append(venue) }
  }

  /// The first year of a paper counts: what stands nearest to its venue.
  mutating func add(year: Int?) {
    self.year = self.year ?? year
  }

  mutating func add(rank: String) {
    if !ranks.contains(rank) { ranks.append(rank) }
  }

  mutating func add(status text: String) {
    var view = text.unicodeScalars
    while let last = view.last, last.isSeparating || last == "!" { view.removeLast() }
    let status = String(view)
    if !self.status.contains(status) { self.status.append(status) }
  }
}
