/// Names of places that follow an institution.
enum Places {
  /// A country, a state, or a city that needs no state beside it.
  static func isPlace(_ text: String) -> Bool {
    let name = text.tidied
    return isRegion(name) || cities.contains(name.lowercased())
  }

  /// A country or a state: a city may stand before it.
  static func isRegion(_ text: String) -> Bool {
    let name = text.tidied
    return states.contains(name) || regions.contains(name.lowercased())
  }

  private static let states: Set<String> = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS",
    "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY",
    "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV",
    "WI", "WY", "DC", "ON", "BC", "QC", "UK", "USA", "US", "U.S.A", "U.S.", "PRC", "NSW", "VIC",
  ]

  private static let regions: Set<String> = [
    "china", "united states", "united kingdom", "england", "scotland", "germany", "france", "italy",
    "spain", "portugal", "switzerland", "austria", "belgium", "netherlands", "the netherlands",
    "sweden", "norway", "denmark", "finland", "poland", "czech republic", "hungary", "greece",
    "turkey", "israel", "india", "japan", "south korea", "korea", "singapore", "hong kong",
    "taiwan",
    "australia", "new zealand", "canada", "brazil", "brasil", "mexico", "argentina", "chile",
    "colombia", "peru", "egypt", "south africa", "russia", "ukraine", "iran", "pakistan", "vietnam",
    "thailand", "malaysia", "indonesia", "philippines", "ireland", "luxembourg", "iceland",
    "saudi arabia", "qatar", "macau", "alabama", "california", "massachusetts", "new jersey",
    "texas", "washington", "illinois", "pennsylvania", "michigan", "ontario", "quebec", "中国", "美国",
    "英国", "日本", "新加坡", "香港", "中国香港", "德国", "法国", "澳大利亚", "加拿大",
  ]

  private static let cities: Set<String> = [
    "beijing", "shanghai", "shenzhen", "hangzhou", "guangzhou", "nanjing", "wuhan", "chengdu",
    "xi'an", "tianjin", "london", "paris", "berlin", "munich", "zurich", "zürich", "new york",
    "boston", "tokyo", "kyoto", "seoul", "toronto", "montreal", "vancouver", "sydney", "melbourne",
    "remote", "cali", "北京", "上海", "深圳", "杭州", "广州", "南京", "武汉", "成都", "西安",
  ]
}
