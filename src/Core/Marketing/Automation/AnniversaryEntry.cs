using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>What recurs every year.</summary>
public enum AnniversaryKind
{
    Birthday,

    /// <summary>Of the registration.</summary>
    Anniversary,
}

/// <summary>A customer's birthday or anniversary. Entries of a day share a partition, so finding them reads no other customers.</summary>
[Stored(Containers.Marketing, "calendarEntry")]
public sealed record AnniversaryEntry : Document
{
    public required AnniversaryKind Kind { get; init; }

    public required long CustomerId { get; init; }

    public required DateOnly Date { get; init; }

    public override string Id => IdOf(Kind, CustomerId);

    public override string Partition => PartitionOf(CalendarDay.Of(Date));

    public static string IdOf(AnniversaryKind kind, long customerId) =>
        $"{(kind == AnniversaryKind.Birthday ? "birthday" : "anniversary")}-{Base36.Encode(customerId)}";

    public static string PartitionOf(CalendarDay day) => $"calendar-{day}";
}

/// <summary>The calendar's progress.</summary>
[Stored(Containers.Marketing, "calendarState")]
public sealed record AnniversaryCursor : Document
{
    public const string DocumentId = "calendar";

    /// <summary>The accounts up to this one are in the calendar; those that came after it began put themselves there.</summary>
    public long FilledUpTo { get; init; }

    public bool IsFull { get; init; }

    /// <summary>The last day, in the store's time zone, whose rules were started.</summary>
    public required DateOnly LastDay { get; init; }

    public override string Id => DocumentId;

    public override string Partition => DocumentId;
}
