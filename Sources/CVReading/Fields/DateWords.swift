import CVModel

/// The words of dates, in lower case.
enum DateWords {
  static let present = DateSpan.presentWords
  static let expected: Set<String> = [
    "expected", "anticipated", "est", "estimated", "projected", "voraussichtlich", "previsto",
    "prevista", "prévu", "prévue", "预计", "預計",
  ]
  static let until: Set<String> = ["to", "until", "till", "through", "至", "到", "a", "bis"]
  static let since: Set<String> = ["since", "from", "desde", "seit", "depuis"]
  static let terms: Set<String> = ["spring", "summer", "fall", "autumn", "winter"]
  static let seasons: Set<String> = [
    "春", "夏", "秋", "冬", "spring", "summer", "fall", "autumn", "winter", "michaelmas", "hilary",
    "trinity", "late", "été", "printemps", "automne", "hiver",
    "early", "mid",
  ]
  static let months: [String: Int] = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9,
    "sept": 9, "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12,
    "december": 12,
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
    "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9,
    "outubro": 10, "novembro": 11, "dezembro": 12,
    "januar": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10,
    "dezember": 12, "janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7,
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "déc": 12, "mär": 3, "okt": 10, "dez": 12,
    "ene": 1, "abr": 4, "ago": 8, "dic": 12, "fev": 2, "januari": 1, "februari": 2, "maart": 3,
    "mei": 5, "augustus": 8, "gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6,
    "luglio": 7, "settembre": 9, "ottobre": 10, "dicembre": 12,
    "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
  ]
}
