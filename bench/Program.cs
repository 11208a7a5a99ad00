Console.WriteLine("Measures LocalHost against a bare Kestrel; see docs/performance.md.");
