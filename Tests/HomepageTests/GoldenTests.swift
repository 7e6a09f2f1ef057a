import TestSupport
import Testing

@Suite struct GoldenTests {}
