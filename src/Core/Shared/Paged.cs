namespace FunctionsCommerce.Core.Shared;

/// <summary>Which page of a list: from 1, with 1 to 100 items.</summary>
public readonly record struct PageRequest(int Page, int Limit)
{
    public const int MaxLimit = 100;

    /// <summary>As asked for; a larger limit counts as 100.</summary>
    public static PageRequest Of(int page, int limit) => new(page, Math.Min(limit, MaxLimit));

    /// <summary>Items left out before the first page: for lists that count items where others count pages.</summary>
    public int Skipped { get; private init; }

    public static PageRequest After(int skip, int limit) => Of(1, limit) with { Skipped = skip };

    /// <summary>Items before the page. Pages beyond counting are as empty as the page at the end of counting.</summary>
    public int Offset => (int)Math.Min(Skipped + ((Page - 1L) * Limit), int.MaxValue);

    /// <summary>The page's part of a sorted list.</summary>
    public IQueryable<T> Slice<T>(IQueryable<T> list) => list.Skip(Offset).Take(Limit);

    /// <summary>The page's part of a sorted list.</summary>
    public IEnumerable<T> Slice<T>(IEnumerable<T> list) => list.Skip(Offset).Take(Limit);
}

/// <summary>One page of a list and the size of the whole list.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Items, PageRequest Request, long Total)
{
    public long TotalPages => (Total + Request.Limit - 1) / Request.Limit;

    /// <summary>One page of a list that is in memory.</summary>
    public static Paged<T> Of(IReadOnlyCollection<T> list, PageRequest page) => new([.. page.Slice(list)], page, list.Count);

    public Paged<TNext> Map<TNext>(Func<T, TNext> map) => new([.. Items.Select(map)], Request, Total);
}
