using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Payments.Wallets;

/// <summary>Money that a customer has with the store: always the sum of its entries, changed in the same batch, never below zero.</summary>
[Stored(Containers.Customers, "wallet")]
public sealed record Wallet : Document
{
    public const string DocumentId = "wallet";

    public required long CustomerId { get; init; }

    /// <summary>Minor units.</summary>
    public long Balance { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    /// <summary>The wallet after a movement, and the movement.</summary>
    /// <param name="amount">Minor units: above zero it comes in, below it goes out.</param>
    /// <returns>Validation on <c>paymentMethod</c> when there is not so much in it, or there would be more than
    /// <see cref="Money.MaxMinor"/>.</returns>
    public Result<WalletPosting> Post(string cause, long amount, string description, long? orderId, DateTimeOffset now)
    {
        if (Balance + amount < 0)
        {
            return Errors.Invalid("paymentMethod", "The wallet balance is too low");
        }

        if (Balance + amount > Money.MaxMinor)
        {
            return Errors.Invalid("paymentMethod", "There would be too much money in the wallet");
        }

        var after = this with { Balance = Balance + amount };
        return new WalletPosting(after, new WalletEntry
        {
            CustomerId = CustomerId,
            Cause = cause,
            Amount = amount,
            Balance = after.Balance,
            Description = description,
            OrderId = orderId,
            CreatedAt = now,
        });
    }
}

/// <summary>One movement; never changed, never deleted.</summary>
[Stored(Containers.Customers, "wallet-entry")]
public sealed record WalletEntry : Document
{
    public required long CustomerId { get; init; }

    /// <summary>What caused it, such as <c>order-…</c>: one cause, one entry.</summary>
    public required string Cause { get; init; }

    /// <summary>Minor units: above zero it came in, below it went out.</summary>
    public required long Amount { get; init; }

    /// <summary>What was in the wallet after it, in minor units.</summary>
    public required long Balance { get; init; }

    public required string Description { get; init; }

    public long? OrderId { get; init; }

    /// <summary>The member of staff who corrected the balance.</summary>
    public long? StaffId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public override string Id => IdOf(Cause);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(string cause) => "wallet-" + cause;
}

/// <summary>A movement and what it makes of the wallet: both go into one batch.</summary>
public sealed record WalletPosting(Wallet Wallet, WalletEntry Entry)
{
    public void AddTo(DocumentBatch batch) => batch.Create(Entry).Save(Wallet);
}
