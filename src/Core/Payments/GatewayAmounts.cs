using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Payments;

/// <summary>Which amounts the gateway takes (razorpay.com/docs/api/orders/entity). Amounts in minor units.</summary>
public static class GatewayAmounts
{
    /// <summary>The least amount of a payment, in minor units of any currency.</summary>
    public const long Minimum = 100;

    /// <summary>Amounts must be multiples of this: the last digit of a currency with three decimals must be 0.</summary>
    public static long Step(string currency) => Money.Digits(currency) == 3 ? 10 : 1;

    /// <summary>Why the gateway does not take an amount; null when it does.</summary>
    public static Error? Refusal(long amount, string currency, string field) => amount switch
    {
        < Minimum => Errors.Invalid(field, $"Online payments start at {Money.Format(Minimum, currency)}"),
        > Money.MaxMinor => Errors.Invalid(field, $"At most {Money.Format(Money.MaxMinor, currency)} can be paid online"),
        _ when amount % Step(currency) != 0 => Errors.Invalid(
            field, $"Amounts in {currency} must be multiples of {Money.ToDecimal(Step(currency), currency)}"),
        _ => null,
    };
}
