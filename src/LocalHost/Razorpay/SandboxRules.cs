using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>The gateway's limits on what it is given, and how it words its refusals.</summary>
internal static class SandboxRules
{
    public const string LastDigit = "The last digit of the amount must be 0 for currencies with three decimals";

    public static Error UnknownId() => Refuse("The id provided does not exist");

    public static Error Refuse(string description, string? field = null) =>
        field is null ? new Error(ErrorCode.Validation, description) : Errors.Invalid(field, description);

    /// <summary>The first fault of a new order or link; null when there is none.</summary>
    public static Error? Check(long? amount, string? currency, string? reference, string referenceField, SandboxNotes? notes)
    {
        if (amount is null)
        {
            return Refuse("The amount field is required.", "amount");
        }

        if (amount is < GatewayAmounts.Minimum or > Money.MaxMinor)
        {
            return Refuse("Order amount less than minimum amount allowed", "amount");
        }

        if (currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
        {
            return Refuse("Currency is not supported", "currency");
        }

        if (amount % GatewayAmounts.Step(currency) != 0)
        {
            return Refuse(LastDigit, "amount");
        }

        if (reference?.Length > 40)
        {
            return Refuse($"The {referenceField.Replace('_', ' ')} may not be greater than 40 characters.", referenceField);
        }

        return CheckNotes(notes);
    }

    public static Error? CheckLink(NewLink link, long now)
    {
        if (Check(link.Amount, link.Currency, link.ReferenceId, "reference_id", link.Notes) is { } error)
        {
            return error;
        }

        if (link.Description?.Length > 2048)
        {
            return Refuse("The description may not be greater than 2048 characters.", "description");
        }

        if (link.ExpireBy is > 0 and var expiry && expiry < now + (15 * 60))
        {
            return Refuse("expire_by should be at least 15 minutes after current time", "expire_by");
        }

        if (!string.IsNullOrEmpty(link.CallbackUrl)
            && (!Uri.TryCreate(link.CallbackUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")))
        {
            return Refuse("The callback url format is invalid.", "callback_url");
        }

        return null;
    }

    private static Error? CheckNotes(SandboxNotes? notes) => notes switch
    {
        { Values.Count: > 15 } => Refuse("Number of fields in notes should be less than or equal to 15", "notes"),
        not null when notes.Values.Values.Any(text => text.Length > 256) => Refuse(
            "The notes value may not be greater than 256 characters.", "notes"),
        _ => null,
    };
}
