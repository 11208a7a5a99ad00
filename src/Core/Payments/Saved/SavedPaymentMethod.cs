using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Payments.Saved;

/// <summary>What a saved method is.</summary>
public enum SavedPaymentMethodType
{
    Card,
    Bank,
    Upi,
}

/// <summary>A saved payment method. No field has a number: only its shown part, and the gateway's token, encrypted.</summary>
public sealed record SavedPaymentMethod
{
    public required long MethodId { get; init; }

    public required SavedPaymentMethodType MethodType { get; init; }

    /// <summary>The last digits of card or account; the start of a UPI address has none.</summary>
    public string? Last4 { get; init; }

    /// <summary>Card only: <c>visa</c>.</summary>
    public string? Brand { get; init; }

    /// <summary>Card only: 1 to 12.</summary>
    public int? ExpiryMonth { get; init; }

    /// <summary>Card only: four digits.</summary>
    public int? ExpiryYear { get; init; }

    /// <summary>Bank only.</summary>
    public string? IfscCode { get; init; }

    /// <summary>Bank only.</summary>
    public string? HolderName { get; init; }

    /// <summary>UPI only.</summary>
    public string? UpiId { get; init; }

    /// <summary>UPI only: the provider of the address.</summary>
    public string? Provider { get; init; }

    /// <summary>The gateway's token, encrypted by <see cref="Accounts.SecretProtector"/>.</summary>
    public required string SealedToken { get; init; }

    public bool IsDefault { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Where its token is sealed for.</summary>
    [JsonIgnore]
    public string Seal => SealOf(MethodId);

    public static string SealOf(long methodId) => "saved-method-" + Base36.Encode(methodId);

    /// <summary>False for an expired card, which cannot be charged.</summary>
    public bool IsActive(DateTimeOffset now) =>
        ExpiryYear is not { } year
            || ExpiryMonth is not { } month
            || now < new DateTimeOffset(year, month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1);

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => $"{MethodType} {Base36.Encode(MethodId)}";
}

/// <summary>All saved methods of a customer, oldest first. Unless it is empty, exactly one is the default.</summary>
[Stored(Containers.Customers, "payment-methods")]
public sealed record SavedPaymentMethods : Document
{
    public const string DocumentId = "payment-methods";
    public const int MaxMethods = 20;

    public required string Owner { get; init; }

    public IReadOnlyList<SavedPaymentMethod> Methods { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => Owner;

    [JsonIgnore]
    public SavedPaymentMethod? Default => Methods.FirstOrDefault(method => method.IsDefault);

    public SavedPaymentMethod? Find(long methodId) => Methods.FirstOrDefault(method => method.MethodId == methodId);

    /// <summary>The first is always the default. A method that exists stays as it is.</summary>
    public Result<SavedPaymentMethods> Add(SavedPaymentMethod method)
    {
        if (Find(method.MethodId) is not null)
        {
            return this;
        }

        return Methods.Count >= MaxMethods
            ? Errors.Conflict($"At most {MaxMethods} payment methods can be kept")
            : With([.. Methods, method], method.IsDefault ? method.MethodId : null);
    }

    /// <summary>The default stays the default until another one is: it cannot just cease to be.</summary>
    public Result<SavedPaymentMethods> Change(long methodId, Func<SavedPaymentMethod, Result<SavedPaymentMethod>> change)
    {
        if (Find(methodId) is not { } method)
        {
            return Missing();
        }

        return change(method).Map(changed =>
            With([.. Methods.Select(each => each == method ? changed : each)], changed.IsDefault || method.IsDefault ? methodId : null));
    }

    /// <summary>After the default went, the oldest takes its place.</summary>
    public Result<SavedPaymentMethods> Remove(long methodId) =>
        Find(methodId) is { } method ? With([.. Methods.Where(each => each != method)], null) : Missing();

    internal static Error Missing() => Errors.NotFound("Payment method");

    private SavedPaymentMethods With(IReadOnlyList<SavedPaymentMethod> methods, long? newDefault)
    {
        var chosen = newDefault ?? methods.OrderByDescending(method => method.IsDefault).FirstOrDefault()?.MethodId;
        return this with { Methods = [.. methods.Select(method => method with { IsDefault = method.MethodId == chosen })] };
    }
}
