using FunctionsCommerce.Core.Payments.Saved;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>A card, a bank account or a UPI address: the required fields depend on the method's type.</summary>
internal sealed record MethodDetailsBody(
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
    public SavedMethodDraft ToDraft() => new()
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
    public override string ToString() => nameof(MethodDetailsBody);
}

internal sealed record AddMethodBody(SavedMethodType Type, MethodDetailsBody Details, bool IsDefault = false);

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateMethodBody(bool? IsDefault, MethodDetailsBody? Details);

/// <summary>What may be shown of a method: the last digits of its number, never the number or the token.</summary>
internal sealed record MethodDetailsWire(
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
    public static MethodDetailsWire From(SavedMethod method) => new(
        method.MethodType == SavedMethodType.Card ? method.Last4 : null,
        method.Brand,
        method.ExpiryMonth,
        method.ExpiryYear,
        method.MethodType == SavedMethodType.Bank ? "XXXXXX" + method.Last4 : null,
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

internal sealed record MethodWire(
    string Id, SavedMethodType Type, MethodDetailsWire Details, bool IsDefault, MethodStatus Status, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    public static MethodWire From(SavedMethod method, DateTimeOffset now) => new(
        RocketryBoxIds.Of(method.MethodId),
        method.MethodType,
        MethodDetailsWire.From(method),
        method.IsDefault,
        method.IsActive(now) ? MethodStatus.Active : MethodStatus.Inactive,
        method.CreatedAt,
        method.UpdatedAt);
}

internal sealed record MethodListWire(IReadOnlyList<MethodWire> Methods, string? DefaultMethod)
{
    public static MethodListWire From(SavedMethods saved, DateTimeOffset now) => new(
        [.. saved.Methods.Select(method => MethodWire.From(method, now))], saved.Default is { } chosen ? RocketryBoxIds.Of(chosen.MethodId) : null);
}

internal sealed record SavedMethodWire(string Message, MethodWire Method);
