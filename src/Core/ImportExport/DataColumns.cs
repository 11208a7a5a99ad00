using System.Collections.Frozen;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>The columns of a kind of file.</summary>
/// <param name="OfRecord">In the order in which they are written; in CSV they stand in the first row of a record.</param>
public sealed record DataColumns(IReadOnlyList<string> OfRecord)
{
    /// <summary>They say which record a row is about and stand in each of its rows.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The array of JSON in which the further rows of a record stand; null: a record is one row.</summary>
    public string? Items { get; init; }

    /// <summary>The columns that each row has for itself.</summary>
    public IReadOnlyList<string> OfItems { get; init; } = [];

    /// <summary>Numbers in JSON, and never formulas.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Arrays in JSON, texts parted by bars in CSV (<see cref="CellList"/>).</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    public IReadOnlyList<string> All => [.. OfRecord, .. OfItems];

    internal IReadOnlySet<string> Known => field ??= All.ToFrozenSet();
}
