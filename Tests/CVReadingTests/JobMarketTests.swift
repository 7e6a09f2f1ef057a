import CVModel
import Testing

@testable import CVReading

@Suite struct JobMarketTests {
  @Test(arguments: [
    "I am on the job market.", "I am currently on the academic job market!",
    "I am on the job market for faculty positions starting from 2022/2023!",
    "I am actively looking for a postdoc position.", "I am looking for full-time positions.",
    "I'm seeking faculty positions in 2025.",
    "I am looking for research internships in summer 2025.", "Open to work.",
    "I am seeking postdoctoral positions.", "I am looking for industry research positions.",
    "I expect to graduate in 2025 and am on the job market.",
    "I'm looking for research scientist roles in industry.",
    "I am a fifth-year PhD student looking for faculty positions in 2025.",
    "I am looking for my next challenge.",
    "He is seeking tenure-track assistant professor positions for fall 2027.",
    "Currently in search of a quantitative research internship.",
    "I will be applying to faculty jobs this cycle.",
    "I am open to full-time opportunities in Europe.",
    "正在找工作，欢迎联系。", "目前正在求职。", "寻求教职机会。",
  ])
  func seeks(_ sentence: String) {
    #expect(JobMarket.speaks(sentence.lowercased()))
  }

  @Test(arguments: [
    "We are looking for PhD students.", "I am looking for self-motivated students.",
    "Our group is hiring postdocs.", "I am recruiting two PhD students for fall 2025.",
    "Join our team! Postdoc positions are open.", "I have several openings for interns.",
    "My job market paper studies queues.", "I study the job market for nurses.",
    "Looking for a place to wait.",
    "Students seeking research opportunities should write to me.",
    "I seek to understand the role of institutions in growth.",
    "I am looking for new ways to make cities work.",
    "I am always open to collaboration opportunities.",
    "We are looking for two candidates to fill a position.",
    "If you are looking for a thesis or an internship, write to me.",
    "I am looking for a postdoc to join the lab.",
    "常年招收博士生和硕士生。", "欢迎报考我的研究生。", "实验室招聘博士后。", "I study how people look for jobs.",
  ])
  func seeksNot(_ sentence: String) {
    #expect(!JobMarket.speaks(sentence.lowercased()))
  }
}
