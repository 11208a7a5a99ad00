using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>Reads a PDF's text as a viewer does: page streams, glyphs, the fonts' way back to characters.</summary>
internal static partial class PdfText
{
    /// <summary>Each page's texts in drawing order, one a line.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        var objects = Object().Matches(Encoding.Latin1.GetString(pdf)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var fonts = FontName().Matches(objects["2"]).ToDictionary(match => match.Groups[1].Value, match => Characters(objects, match.Groups[2].Value));
        return [.. Kid().Matches(KidList().Match(objects["2"]).Value).Select(kid => Page(objects, kid.Groups[1].Value, fonts))];
    }

    public static string All(byte[] pdf) => string.Join('\n', Pages(pdf));

    private static string Page(Dictionary<string, string> objects, string number, Dictionary<string, Dictionary<string, string>> fonts)
    {
        var content = Inflate(objects[Contents().Match(objects[number]).Groups[1].Value]);
        return string.Join('\n', Shown().Matches(content).Select(match =>
            string.Concat(match.Groups[2].Value.Chunk(4).Select(glyph => fonts[match.Groups[1].Value].GetValueOrDefault(new string(glyph), "?")))));
    }

    private static Dictionary<string, string> Characters(Dictionary<string, string> objects, string font)
    {
        var map = Inflate(objects[ToUnicode().Match(objects[font]).Groups[1].Value]);
        return Pair().Matches(map).ToDictionary(
            match => match.Groups[1].Value,
            match => char.ConvertFromUtf32(int.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
    }

    private static string Inflate(string stream)
    {
        var start = stream.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        var bytes = Encoding.Latin1.GetBytes(stream[start..stream.LastIndexOf("\nendstream", StringComparison.Ordinal)]);
        using var inflated = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.ASCII);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<=\n)(\d+) 0 obj\n(.*?)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"/(F\d) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/Kids\[[^\]]*\]")]
    private static partial Regex KidList();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Kid();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"/(F\d) \S+ Tf \S+ \S+ Td <([0-9A-F]*)> Tj")]
    private static partial Regex Shown();

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]{4})>\n")]
    private static partial Regex Pair();
}
