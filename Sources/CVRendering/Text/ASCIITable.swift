/// Signs that have a form in ASCII which a reader takes for them. `␣` is a space, of which two in a
/// row become one.
enum ASCIITable {
  static let signs: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for pair in written.split(whereSeparator: \.isWhitespace) {
      let scalars = pair.unicodeScalars
      guard let sign = scalars.first else { continue }
      table[sign] = String(scalars.dropFirst()).replacing("␣", with: " ")
    }
    for (index, digit) in "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ".unicodeScalars.enumerated() {
      table[digit] = "^" + String(Array("0123456789+-ni")[index])
    }
    for (index, digit) in "₀₁₂₃₄₅₆₇₈₉₊₋".unicodeScalars.enumerated() {
      table[digit] = String(Array("0123456789+-")[index])
    }
    return table
  }()

  /// Each sign, and right after it what is written in its place.
  private static let written = """
    –- —-- ‐- ‑- ‒- −- ―-- ﹣- ﹘- ⸺-- …... ⋯... ‥.. ‘' ’' ‚' ‛' “" ”" „" ‟" «" »" ‹' ›' ′' ″"
    ·- •* ‣* ▪* ▫* ■* □* ●* ○* ◦* ◆* ◇* ►> ▶> ▸> ★* ☆* ✦* ✧* ∙* ‧- ・-
    →-> ←<- ↑^ ↓v ↔<-> ⇒=> ⇐<= ⇔<=> ↦|-> ➔-> ➜-> ⟶-> ⟹=> ↗-> ↘->
    ≤<= ≥>= ⩽<= ⩾>= ≠!= ≈~ ≃~ ≅~= ∼~ ∝~ ≡== ±+/- ∓-/+ ×x ÷/ ∕/ ⁄/ ∗* ⋅* ∞inf √sqrt ∑sum ∏prod
    ∫int ∂d ∇grad ∆Delta ∈␣in␣ ∉␣not␣in␣ ∀forall ∃exists ∅{} ∪U ∩& ∧^ ∨v ¬! ⊂< ⊆<= ∥|| ‖|| ∣| ⊕(+) ⊗(x) ∘o
    ∄not␣exists ≁!~ ≄!~ ≇!~= ≉!~ ≢!== ≮!< ≯!> ≰!<= ≱!>= ⊄!< ⊈!<= ∦!|| ≔:= ≕=: ≜= ≝= ≐= ≙= ≦<= ≧>=
    ℌH ℎh ℵaleph ∋␣contains␣ ∴therefore ∵since ∶: ∷:: ∠angle ∼~ ∽~ ≍~ ≲<~ ≳>~ ≪<< ≫>>
    €EUR £GBP ¥Y ￥Y ₩KRW ₹INR ₽RUB ₿BTC ₪ILS ₫VND ₦NGN ₱PHP ₸KZT ₴UAH ₺TRY ¢c ¤$ ℃degC ℉degF °deg µu ℓl ℏh ™(TM) ℠(SM) ©(C) ®(R) №No. ℡Tel. ‰␣per␣mille ‱␣per␣myriad
    †+ ‡++ §S ¶P ✉@ 🖂@ ✓v ✔v ☑v ✗x ✘x ✕x ✖x ☎Tel. ♯# ♭b ♮n ♥<3 ❤<3 ¡! ¿? ¦| ´' ¨" ¯- ¸, ¹^1 º^o ª^a
    ÞTh ÆAe ŒOe ŊNg ŋng
    ʹ' ʺ" ʻ' ʼ' ʽ' ʾ' ʿ' ˈ' ˌ, ː: ˆ^ ˜~ ‵`
    。.␣ ．. ，,␣ 、,␣ ；;␣ ：:␣ ！!␣ ？?␣ （␣( ）)␣ 《␣" 》"␣ 〈␣< 〉>␣ 「␣" 」"␣ 『␣" 』"␣ 【␣[ 】]␣ 〔␣[ 〕]␣ ［[ ］] ｛{ ｝}
    ～~ 〜~ ｜| ／/ ＼\\ ＋+ －- ＝= ＆& ＃# ％% ＠@ ＊* ＿_ ＂" ＇' ＜< ＞> ＾^ ｀` ＄$ 〃"
    ①(1) ②(2) ③(3) ④(4) ⑤(5) ⑥(6) ⑦(7) ⑧(8) ⑨(9) ⑩(10)
    """
}
