using Azure;
using Azure.Identity;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Which errors of Azure's clients are outages: no connection (0), an identity that is not accepted, time-outs, throttling,
/// failures.</summary>
public static class AzureFaults
{
    public static CarrierOutage? OutageIn(Exception problem) => problem switch
    {
        RequestFailedException { Status: 0 or 401 or 408 or 429 or >= 500 } failed =>
            new CarrierOutage(failed.GetRawResponse() is { } response ? RetryAfter.In(response.Headers) : null),
        AuthenticationFailedException => new CarrierOutage(null),
        _ => null,
    };
}
