@main struct Cvmark { static func main() {} }
