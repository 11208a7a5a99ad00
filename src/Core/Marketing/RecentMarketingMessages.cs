using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>A marketing message that counts towards a customer's cap.</summary>
public sealed record Contact(string MessageId, DateTimeOffset At);

/// <summary>What marketing a customer had lately: kept only while there is a <see cref="FrequencyCap"/>, and gone when its window has
/// passed.</summary>
[Stored(Containers.Customers, "marketingContacts")]
public sealed record RecentMarketingMessages : Document
{
    public const string DocumentId = "marketing-contacts";

    public required long CustomerId { get; init; }

    public IReadOnlyList<Contact> Recent { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);
}
