using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Marketing;

/// <summary>Whom a campaign or message goes to, and when, as it is typed.</summary>
public sealed class Audience
{
    public RecipientType? Type { get; set; } = RecipientType.All;

    /// <summary>The recipients of a custom audience.</summary>
    public List<Customer> Customers { get; } = [];

    /// <summary>In the time zone of the browser; null: not by the clock.</summary>
    public DateTime? ScheduleAt { get; set; }

    public string[]? Ids => Type == RecipientType.Custom ? [.. Customers.Select(customer => customer.Id)] : null;

    public DateTimeOffset? Moment =>
        ScheduleAt is { } local ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Local)) : null;
}
