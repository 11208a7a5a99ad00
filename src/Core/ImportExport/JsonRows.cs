using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Reads an array of objects, one after the other. An object with <c>variants</c> is as many rows as it has variants.</summary>
internal static class JsonRows
{
    public const string Variants = "variants";

    /// <exception cref="UnreadableFileException">The file is no array in JSON.</exception>
    public static async IAsyncEnumerable<DataRow> ReadAsync(
        Stream file, IReadOnlySet<string> columns, [EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0L;
        await using var objects = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, JsonSerializerOptions.Web, ct)
            .GetAsyncEnumerator(ct);
        while (await NextAsync(objects, number))
        {
            number++;
            foreach (var row in Rows(number, objects.Current, columns))
            {
                yield return row;
            }
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<JsonElement> objects, long number)
    {
        try
        {
            return await objects.MoveNextAsync();
        }
        catch (JsonException problem)
        {
            throw new UnreadableFileException($"The file is not an array of objects in JSON after object {number}: {problem.Message}");
        }
    }

    private static IEnumerable<DataRow> Rows(long number, JsonElement item, IReadOnlySet<string> columns)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            yield return new DataRow(number, new Dictionary<string, string>(), new RowError(number, "", "This is not an object"));
            yield break;
        }

        var (cells, problem) = (new Dictionary<string, string>(), (RowError?)null);
        Add(item, cells);
        if (!item.TryGetProperty(Variants, out var variants) || variants.ValueKind != JsonValueKind.Array || variants.GetArrayLength() == 0)
        {
            yield return new DataRow(number, cells, problem);
            yield break;
        }

        foreach (var variant in variants.EnumerateArray())
        {
            Add(variant, cells);
            yield return new DataRow(number, cells, problem);
            cells = new Dictionary<string, string>
            {
                [ProductColumns.Handle] = cells.GetValueOrDefault(ProductColumns.Handle) ?? "",
                [ProductColumns.Name] = cells.GetValueOrDefault(ProductColumns.Name) ?? "",
            };
        }

        void Add(JsonElement from, Dictionary<string, string> to)
        {
            if (from.ValueKind != JsonValueKind.Object)
            {
                problem ??= new RowError(number, Variants, "A variant is not an object");
                return;
            }

            foreach (var property in from.EnumerateObject().Where(property => property.Name != Variants))
            {
                if (columns.Contains(property.Name))
                {
                    to[property.Name] = Cell(property.Value);
                }
                else
                {
                    problem ??= new RowError(number, property.Name, "There is no such field");
                }
            }
        }
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => CellList.Join(value.EnumerateArray().Select(Cell)),
        _ => value.GetRawText(),
    };
}
