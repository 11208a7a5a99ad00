using System.Globalization;

namespace FunctionsCommerce.Core.Shared;

/// <summary>Money is an integer count of minor units (paise, cents) of the store's one currency. This turns it into decimals and
/// back.</summary>
public static class Money
{
    /// <summary>Largest amount taken from a caller, in minor units: far above any price, far below overflow.</summary>
    public const long MaxMinor = 100_000_000_000_00;

    /// <summary>Decimal digits of an ISO 4217 currency.</summary>
    public static int Digits(string currency) => currency switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV" or "XAF"
            or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    /// <summary>1800 INR minor units are 18.00; the scale is kept, so that JSON shows the currency's digits.</summary>
    public static decimal ToDecimal(long minor, string currency)
    {
        var digits = Digits(currency);
        return new decimal((int)(Math.Abs(minor) & 0xFFFFFFFF), (int)(Math.Abs(minor) >> 32), 0, minor < 0, (byte)digits);
    }

    /// <summary>For people: <c>INR 18.00</c>.</summary>
    public static string Format(long minor, string currency) =>
        $"{currency} {ToDecimal(minor, currency).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>False when the amount has more digits than the currency, or is too large.</summary>
    public static bool TryFromDecimal(decimal amount, string currency, out long minor)
    {
        minor = 0;
        if (Math.Abs(amount) > MaxMinor)
        {
            return false;
        }

        var scaled = amount * Scale(currency);
        if (scaled != decimal.Truncate(scaled) || Math.Abs(scaled) > MaxMinor)
        {
            return false;
        }

        minor = (long)scaled;
        return true;
    }

    /// <summary>The least amount in minor units that is not below, for a filter. Beyond <see cref="MaxMinor"/> it is that.</summary>
    public static long Ceiling(decimal amount, string currency) =>
        (long)Math.Ceiling(Math.Clamp(amount, 0, MaxMinor / Scale(currency)) * Scale(currency));

    /// <summary>The greatest amount in minor units that is not above, for a filter. Beyond <see cref="MaxMinor"/> it is that.</summary>
    public static long Floor(decimal amount, string currency) =>
        (long)Math.Floor(Math.Clamp(amount, 0, MaxMinor / Scale(currency)) * Scale(currency));

    /// <summary>A share of an amount in basis points (1/100 of a percent), rounded half away from zero, once.</summary>
    public static long Share(long minor, long basisPoints) =>
        (long)Math.Round(minor * (decimal)basisPoints / 10_000m, MidpointRounding.AwayFromZero);

    /// <summary>Percent as basis points; false beyond 0 to 100 or with more than two decimals.</summary>
    public static bool TryToBasisPoints(decimal percent, out long basisPoints)
    {
        var valid = percent is >= 0 and <= 100 && percent * 100 == decimal.Truncate(percent * 100);
        basisPoints = valid ? (long)(percent * 100) : 0;
        return valid;
    }

    private static decimal Scale(string currency) => Digits(currency) switch { 0 => 1m, 3 => 1000m, _ => 100m };
}
