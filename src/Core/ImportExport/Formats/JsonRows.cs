using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Reads an array of objects, one after the other. An object with items (<c>variants</c>) is as many rows as it has
/// items.</summary>
internal static class JsonRows
{
    /// <exception cref="UnreadableFileException">The file is no array in JSON.</exception>
    public static async IAsyncEnumerable<DataRow> ReadAsync(
        Stream file, DataColumns columns, [EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0L;
        await using var limited = new RowLimitStream(file);
        await using var objects = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(limited, JsonSerializerOptions.Web, ct)
            .GetAsyncEnumerator(ct);
        while (await NextAsync(objects, number))
        {
            number++;
            limited.NextRow();
            foreach (var row in ReadableRows(number, objects.Current, columns))
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

    /// <summary>Half of a surrogate pair is valid JSON, and no text.</summary>
    private static IReadOnlyList<DataRow> ReadableRows(long number, JsonElement item, DataColumns columns)
    {
        try
        {
            return [.. Rows(number, item, columns)];
        }
        catch (InvalidOperationException)
        {
            return [new DataRow(number, new Dictionary<string, string>(), new RowError(number, "", "A text is not valid Unicode"))];
        }
    }

    private static IEnumerable<DataRow> Rows(long number, JsonElement item, DataColumns columns)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            yield return new DataRow(number, new Dictionary<string, string>(), new RowError(number, "", "This is not an object"));
            yield break;
        }

        var (cells, problem) = (new Dictionary<string, string>(), (RowError?)null);
        Add(item, cells);
        if (columns.Items is null || !item.TryGetProperty(columns.Items, out var items) || items.ValueKind != JsonValueKind.Array
            || items.GetArrayLength() == 0)
        {
            yield return new DataRow(number, cells, problem);
            yield break;
        }

        foreach (var one in items.EnumerateArray())
        {
            Add(one, cells);
            yield return new DataRow(number, cells, problem);
            cells = columns.Keys.ToDictionary(key => key, key => cells.GetValueOrDefault(key) ?? "");
        }

        void Add(JsonElement from, Dictionary<string, string> to)
        {
            if (from.ValueKind != JsonValueKind.Object)
            {
                problem ??= new RowError(number, columns.Items ?? "", "This must hold objects");
                return;
            }

            foreach (var property in from.EnumerateObject().Where(property => property.Name != columns.Items))
            {
                if (!columns.Known.Contains(property.Name))
                {
                    problem ??= new RowError(number, property.Name, "There is no such field");
                }
                else if (IsNested(property.Value))
                {
                    problem ??= new RowError(number, property.Name, "This must be a text, a number or a list of texts");
                }
                else
                {
                    to[property.Name] = Cell(property.Value);
                }
            }
        }
    }

    /// <summary>Lists in lists would double their backslashes with each level.</summary>
    private static bool IsNested(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        || (value.ValueKind == JsonValueKind.Array
            && value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Array or JsonValueKind.Object));

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
