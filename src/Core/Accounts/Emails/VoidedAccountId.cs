using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Emails;

/// <summary>Takes the id of an account that has not been written yet and whose email went to another, so that it cannot be written
/// late.</summary>
[Stored(Containers.Customers, "voidedAccountId")]
public sealed record VoidedAccountId : Document
{
    /// <summary>Longer than any registration takes, in seconds: a day.</summary>
    public const int KeptSeconds = 24 * 60 * 60;

    public required long AccountId { get; init; }

    public override string Id => Account.DocumentId;

    public override string Partition => CurrentUser.PartitionOf(AccountId);
}
