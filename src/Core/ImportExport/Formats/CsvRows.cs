using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Reads CSV row by row: UTF-8, or UTF-16 with its mark; commas, semicolons or tabs, as the heading has them.</summary>
internal static class CsvRows
{
    /// <summary>A quote that is never closed would make the rest of the file one cell.</summary>
    private const int MaxCell = 100_000;
    private const int MaxHeading = 10_000;

    /// <exception cref="UnreadableFileException">The heading names an unknown column, or the file is no CSV.</exception>
    public static async IAsyncEnumerable<DataRow> ReadAsync(
        Stream file, DataColumns columns, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var limited = new RowLimitStream(file);
        using var text = new StreamReader(
            limited, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var line = await TryAsync(async () => await text.ReadLineAsync(ct)) ?? throw new UnreadableFileException("The file is empty");
        var delimiter = ((char[])[',', ';', '\t']).MaxBy(candidate => line.Count(c => c == candidate));
        var heading = Heading(line, delimiter, columns);
        using var parser = new CsvParser(text, Configuration(delimiter));
        for (var number = 2L; await TryAsync(parser.ReadAsync); number++)
        {
            ct.ThrowIfCancellationRequested();
            limited.NextRow();
            if (parser.Count > 1 || parser[0].Length > 0)
            {
                yield return Row(number, heading, parser);
            }
        }
    }

    private static CsvConfiguration Configuration(char delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        MaxFieldSize = MaxCell,
        BadDataFound = null,
    };

    private static string[] Heading(string line, char delimiter, DataColumns columns)
    {
        using var parser = new CsvParser(new StringReader(line), Configuration(delimiter));
        if (line.Length > MaxHeading || !parser.Read())
        {
            throw new UnreadableFileException("The first row must name the columns");
        }

        var heading = parser.Record!.Select(name => name.Trim()).ToArray();
        var known = heading.Select(name => columns.All.FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        var unknown = heading.Where((_, index) => known[index] is null).ToArray();
        return unknown.Length > 0 ? throw new UnreadableFileException(
            $"Unknown columns: {string.Join(", ", unknown)}. There are: {string.Join(", ", columns.All)}")
            : known.Distinct().Count() < known.Length ? throw new UnreadableFileException("A column is named twice")
            : [.. known.OfType<string>()];
    }

    private static DataRow Row(long number, string[] heading, CsvParser parser)
    {
        var cells = new Dictionary<string, string>(heading.Length);
        for (var i = 0; i < Math.Min(heading.Length, parser.Count); i++)
        {
            cells[heading[i]] = Formula.Restore(parser[i]);
        }

        var problem = parser.Count == heading.Length
            ? null
            : new RowError(number, "", $"The row has {parser.Count} cells, the heading {heading.Length}");
        return new DataRow(number, cells, problem);
    }

    private static async ValueTask<T> TryAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception problem) when (problem is CsvHelperException or DecoderFallbackException)
        {
            throw new UnreadableFileException(
                problem is DecoderFallbackException
                    ? "The file is not UTF-8"
                    : $"A cell is longer than {MaxCell} characters: is a quote not closed?");
        }
    }
}
