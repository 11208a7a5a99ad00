using System.ComponentModel.DataAnnotations;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>What a customer may have open to be paid on delivery. The amount is in minor units, 0: any.</summary>
public sealed record CashLimit(int OpenOrders, int Pieces, long Amount);

/// <summary>The settings <c>CashOnDelivery__*</c>: a cash order costs its sender nothing and takes pieces off the shelf, so what nobody has
/// confirmed is limited. New is an account whose email is not verified or that is younger than <see cref="NewAccountDays"/>.</summary>
public sealed record CashOnDeliverySettings
{
    public const string Section = "CashOnDelivery";

    [Range(0, int.MaxValue)]
    public int NewAccountDays { get; init; } = 7;

    [Range(0, int.MaxValue)]
    public int NewOpenOrders { get; init; } = 10;

    [Range(0, int.MaxValue)]
    public int NewPieces { get; init; } = 50;

    /// <summary>Minor units; 0: any.</summary>
    [Range(0, long.MaxValue)]
    public long NewAmount { get; init; } = 10_000_000;

    [Range(0, int.MaxValue)]
    public int OpenOrders { get; init; } = 50;

    [Range(0, int.MaxValue)]
    public int Pieces { get; init; } = 500;

    /// <summary>Minor units; 0: any.</summary>
    [Range(0, long.MaxValue)]
    public long Amount { get; init; }

    public CashLimit For(Account customer, DateTimeOffset now) =>
        customer.EmailVerified && now - customer.CreatedAt >= TimeSpan.FromDays(NewAccountDays)
            ? new CashLimit(OpenOrders, Pieces, Amount)
            : new CashLimit(NewOpenOrders, NewPieces, NewAmount);
}
