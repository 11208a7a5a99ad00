using System.Globalization;
using Azure.Core;

namespace FunctionsCommerce.Azure.Rest;

/// <summary>When a service wants to be asked again.</summary>
internal static class RetryAfter
{
    /// <summary>Null where it does not say.</summary>
    public static TimeSpan? In(ResponseHeaders headers)
    {
        foreach (var name in (ReadOnlySpan<string>)["retry-after-ms", "x-ms-retry-after-ms"])
        {
            if (headers.TryGetValue(name, out var text)
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
            {
                return TimeSpan.FromMilliseconds(milliseconds);
            }
        }

        if (!headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                && headers.Date is { } now
                && at > now ? at - now
            : null;
    }
}
