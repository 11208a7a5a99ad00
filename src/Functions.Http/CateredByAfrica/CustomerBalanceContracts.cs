using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record BalanceQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <param name="Amount">In the store's currency; below zero it is taken.</param>
/// <param name="Reason">The customer reads it.</param>
internal sealed record CorrectWalletRequest(decimal Amount, [StringLength(200, MinimumLength = 1)] string Reason)
{
    /// <summary>In minor units; Validation for nothing, or what is finer than the currency.</summary>
    public Result<long> ToMinor(string currency) =>
        Amount != 0 && Money.TryFromDecimal(Amount, currency, out var minor)
            ? minor
            : Errors.Invalid(
                "amount", Amount == 0 ? "amount must not be zero" : $"amount must be an amount of money in {currency}", Amount);
}

/// <param name="Points">Below zero they are taken.</param>
/// <param name="Reason">The customer reads it.</param>
internal sealed record CorrectPointsRequest(
    [Range(-CorrectPointsRequest.Most, CorrectPointsRequest.Most)] int Points, [StringLength(200, MinimumLength = 1)] string Reason)
{
    private const int Most = 10_000_000;
}

/// <param name="Amount">Below zero: spent, or taken by staff.</param>
/// <param name="ChangedBy">The member of staff; null where none did it.</param>
internal sealed record WalletEntryResponse(
    decimal Amount, decimal Balance, string Description, string? OrderId, string? ChangedBy, DateTimeOffset CreatedAt)
{
    public static WalletEntryResponse From(WalletEntry entry, string currency) => new(
        Money.ToDecimal(entry.Amount, currency),
        Money.ToDecimal(entry.Balance, currency),
        entry.Description,
        entry.OrderId is { } order ? CateredByAfricaIds.Of(CateredByAfricaIds.Order, order) : null,
        entry.StaffId is { } staff ? CateredByAfricaIds.Of(CateredByAfricaIds.User, staff) : null,
        entry.CreatedAt);
}

internal sealed record CustomerWalletResponse(
    decimal Balance, string Currency, IReadOnlyList<WalletEntryResponse> Entries, PaginationResponse Pagination)
{
    public static CustomerWalletResponse From(WalletPage page, StoreSettings store) => new(
        Money.ToDecimal(page.Balance, store.Currency),
        store.Currency,
        [.. page.Entries.Items.Select(entry => WalletEntryResponse.From(entry, store.Currency))],
        PaginationResponse.From(page.Entries));
}

/// <param name="Points">Below zero: redeemed or taken back.</param>
/// <param name="ChangedBy">The member of staff; null where none did it.</param>
internal sealed record PointsEntryResponse(
    long Points, LoyaltyEntryKind Type, string Description, string? OrderId, string? ChangedBy, DateTimeOffset? AvailableAt,
    DateTimeOffset CreatedAt)
{
    public static PointsEntryResponse From(LoyaltyEntry entry) => new(
        entry.Points,
        entry.Kind,
        entry.Description,
        entry.OrderId is { } order ? CateredByAfricaIds.Of(CateredByAfricaIds.Order, order) : null,
        entry.StaffId is { } staff ? CateredByAfricaIds.Of(CateredByAfricaIds.User, staff) : null,
        entry.AvailableAt,
        entry.CreatedAt);
}

/// <param name="Points">That can be redeemed now.</param>
/// <param name="Earned">For good, redeemed or not: they make the tier.</param>
internal sealed record CustomerLoyaltyResponse(
    long Points, long Earned, string Tier, IReadOnlyList<PointsEntryResponse> Entries, PaginationResponse Pagination)
{
    public static CustomerLoyaltyResponse From(LoyaltyStatus status, Paged<LoyaltyEntry> entries) => new(
        status.Points, status.Earned, status.Tier.Name, [.. entries.Items.Select(PointsEntryResponse.From)],
        PaginationResponse.From(entries));
}
