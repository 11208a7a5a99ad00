using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FunctionsCommerce.Core.Orders.Invoices.Pdf;

/// <summary>Writes a PDF 1.7 file: numbered objects, then the table of where they are. The same objects make the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> bytes = new(256 * 1024);
    private readonly SortedDictionary<int, int> offsets = [];

    public PdfFile()
    {
        // The comment of high bytes tells transports that the file is binary.
        bytes.Write("%PDF-1.7\n%"u8);
        bytes.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public void Write(int number, string content) => Write(number, Encoding.ASCII.GetBytes(content));

    public void Write(int number, byte[] content)
    {
        offsets.Add(number, bytes.WrittenCount);
        Append($"{number} 0 obj\n");
        bytes.Write(content);
        Append("\nendobj\n");
    }

    /// <summary>Ends the file. Object 1 is the catalogue; objects must be numbered without gaps.</summary>
    public byte[] Finish(int information)
    {
        var start = bytes.WrittenCount;
        Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Values)
        {
            Append($"{offset:D10} 00000 n \n");
        }

        Append($"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R/Info {information} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>A compressed stream object.</summary>
    public static byte[] Compressed(byte[] content, string entries = "")
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        var head = Encoding.ASCII.GetBytes($"<</Filter/FlateDecode/Length {compressed.Length}{entries}>>\nstream\n");
        return [.. head, .. compressed.ToArray(), .. "\nendstream"u8];
    }

    /// <summary>A text for the file's properties: any characters, nothing to escape.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private void Append(FormattableString text) => bytes.Write(Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private void Append(string text) => bytes.Write(Encoding.ASCII.GetBytes(text));
}
