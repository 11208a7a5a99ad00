using FunctionsCommerce.Core.Payments.Saved;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>A card, a bank account or a UPI address: the required fields depend on the method's type.</summary>
internal sealed record MethodDetailsRequest(
    [Secret, StringLength(10)] string? Last4,
    [StringLength(30)] string? Brand,
    int? ExpiryMonth,
    int? ExpiryYear,
    [Secret, StringLength(40)] string? Number,
    [Secret, StringLength(40)] string? CardNumber,
    [Secret, StringLength(40)] string? AccountNumber,
    [StringLength(20)] string? IfscCode,
    [StringLength(100)] string? AccountHolderName,
    [StringLength(170)] string? UpiId,
    [StringLength(50)] string? Provider,
    [Secret, StringLength(200)] string? Token)
{
    public SavedPaymentMethodDraft ToDraft() => new()
    {
        Last4 = Last4,
        Brand = Brand,
        ExpiryMonth = ExpiryMonth,
        ExpiryYear = ExpiryYear,
        CardNumber = Number ?? CardNumber,
        AccountNumber = AccountNumber,
        IfscCode = IfscCode,
        AccountHolderName = AccountHolderName,
        UpiId = UpiId,
        Provider = Provider,
        Token = Token,
    };

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(MethodDetailsRequest);
}

internal sealed record AddMethodRequest(SavedPaymentMethodType Type, MethodDetailsRequest Details, bool IsDefault = false);

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateMethodRequest(bool? IsDefault, MethodDetailsRequest? Details);

/// <summary>What may be shown of a method: the last digits of its number, never the number or the token.</summary>
internal sealed record MethodDetailsResponse(
    string? Last4,
    string? Brand,
    int? ExpiryMonth,
    int? ExpiryYear,
    string? AccountNumber,
    string? IfscCode,
    string? AccountHolderName,
    string? UpiId,
    string? Provider)
{
    public static MethodDetailsResponse From(SavedPaymentMethod method) => new(
        method.MethodType == SavedPaymentMethodType.Card ? method.Last4 : null,
        method.Brand,
        method.ExpiryMonth,
        method.ExpiryYear,
        method.MethodType == SavedPaymentMethodType.Bank ? "XXXXXX" + method.Last4 : null,
        method.IfscCode,
        method.HolderName,
        method.UpiId,
        method.Provider);
}

internal enum MethodStatus
{
    Active,
    Inactive,
}

internal sealed record MethodResponse(
    string Id, SavedPaymentMethodType Type, MethodDetailsResponse Details, bool IsDefault, MethodStatus Status, DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static MethodResponse From(SavedPaymentMethod method, DateTimeOffset now) => new(
        RocketryBoxIds.Of(method.MethodId),
        method.MethodType,
        MethodDetailsResponse.From(method),
        method.IsDefault,
        method.IsActive(now) ? MethodStatus.Active : MethodStatus.Inactive,
        method.CreatedAt,
        method.UpdatedAt);
}

internal sealed record MethodListResponse(IReadOnlyList<MethodResponse> Methods, string? DefaultMethod)
{
    public static MethodListResponse From(SavedPaymentMethods saved, DateTimeOffset now) => new(
        [.. saved.Methods.Select(method => MethodResponse.From(method, now))],
        saved.Default is { } chosen ? RocketryBoxIds.Of(chosen.MethodId) : null);
}

internal sealed record SavedMethodResponse(string Message, MethodResponse Method);
