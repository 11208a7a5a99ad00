using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Reads a product's prices, and collects what is wrong with them.</summary>
internal sealed class ProductAmounts(string currency)
{
    private readonly List<FieldError> faults = [];

    /// <summary>Null when all amounts were good.</summary>
    public Error? Refusal => faults.Count > 0 ? Errors.Invalid(faults) : null;

    public decimal ToDecimal(long minor) => Money.ToDecimal(minor, currency);

    public long Price(decimal price)
    {
        if (price > 0 && Money.TryFromDecimal(price, currency, out var minor))
        {
            return minor;
        }

        faults.Add(new FieldError("price", $"price must be an amount above 0 in {currency}", price));
        return 0;
    }

    /// <param name="price">Null leaves what is known, 0 takes it away.</param>
    public long? Original(decimal? price, long? known)
    {
        if (price is not { } given)
        {
            return known;
        }

        if (Money.TryFromDecimal(given, currency, out var minor))
        {
            return minor == 0 ? null : minor;
        }

        faults.Add(new FieldError("originalPrice", $"originalPrice must be an amount in {currency}", given));
        return known;
    }

    /// <summary>Core's faults in this API's words.</summary>
    public static Error Of(Error error) => error with
    {
        FieldErrors = [.. error.FieldErrors.Select(fault => fault.Field switch
        {
            "stock" => fault with { Field = "stockQuantity" },
            "size" => fault with { Field = "variant" },
            _ => fault,
        })],
    };
}
