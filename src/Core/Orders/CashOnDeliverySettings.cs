using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What a customer may have open to be paid on delivery. The amount is in minor units, 0: any.</summary>
public sealed record CashLimit(int OpenOrders, int Pieces, long Amount);

/// <summary>The settings <c>CashOnDelivery__*</c>: a cash order costs its sender nothing and takes pieces off the shelf, so what nobody has confirmed is
/// limited. New is an account whose email is not verified or that is younger than <see cref="NewAccountDays"/>.</summary>
public sealed record CashOnDeliverySettings
{
    public const string Section = "CashOnDelivery";

    public int NewAccountDays { get; init; } = 7;

    public int NewOpenOrders { get; init; } = 10;

    public int NewPieces { get; init; } = 50;

    /// <summary>Minor units; 0: any.</summary>
    public long NewAmount { get; init; } = 10_000_000;

    public int OpenOrders { get; init; } = 50;

    public int Pieces { get; init; } = 500;

    /// <summary>Minor units; 0: any.</summary>
    public long Amount { get; init; }

    public CashLimit For(Account customer, DateTimeOffset now) =>
        customer.EmailVerified && now - customer.CreatedAt >= TimeSpan.FromDays(NewAccountDays)
            ? new CashLimit(OpenOrders, Pieces, Amount)
            : new CashLimit(NewOpenOrders, NewPieces, NewAmount);
}
