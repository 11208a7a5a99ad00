using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record PageQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

/// <summary>Money as callers send it.</summary>
internal static class MoneyResponse
{
    /// <summary>In minor units; Validation when it is not above zero, or finer than the currency.</summary>
    public static Result<long> Read(string field, decimal amount, string currency) =>
        amount > 0 && Money.TryFromDecimal(amount, currency, out var minor)
            ? minor
            : Errors.Invalid(
                field, amount > 0 ? $"{field} must be an amount of money in {currency}" : $"{field} must be more than zero", amount);
}

internal sealed record WalletEntryResponse(
    string Id, string Type, decimal Amount, decimal Balance, string Description, string? OrderId, DateTimeOffset CreatedAt)
{
    public static WalletEntryResponse From(WalletEntry entry, string currency) => new(
        RocketryBoxIds.Of(entry.Cause),
        entry.Amount < 0 ? "debit" : "credit",
        Money.ToDecimal(entry.Amount, currency),
        Money.ToDecimal(entry.Balance, currency),
        entry.Description,
        entry.OrderId is { } order ? RocketryBoxIds.Of(order) : null,
        entry.CreatedAt);
}

internal sealed record WalletResponse(decimal Balance, string Currency, IReadOnlyList<WalletEntryResponse> Entries, MetaResponse Meta)
{
    public static WalletResponse From(WalletPage page, string currency) => new(
        Money.ToDecimal(page.Balance, currency),
        currency,
        [.. page.Entries.Items.Select(entry => WalletEntryResponse.From(entry, currency))],
        MetaResponse.From(page.Entries));
}
