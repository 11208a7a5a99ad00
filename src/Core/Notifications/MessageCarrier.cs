using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>The mail or SMS service cannot be reached, fails or throttles. It says nothing about the message or its recipient.</summary>
/// <param name="RetryAfter">When to ask again, where the service says so.</param>
public sealed record CarrierOutage(TimeSpan? RetryAfter);

/// <summary>A message was not taken because of an outage: the same message is to be sent later.</summary>
public sealed class CarrierUnavailableException(
    CarrierOutage outage, Exception cause) : Exception($"The message service is not available: {cause.Message}", cause)
{
    public CarrierOutage Outage => outage;
}

/// <summary>Tells outages of a carrier from refusals of a message.</summary>
/// <param name="read">Knows the errors of the carrier's own client; null for others.</param>
public sealed class CarrierFaults(Func<Exception, CarrierOutage?> read)
{
    private const int MaxDepth = 8;

    /// <summary>Null when the carrier answered and does not want the message.</summary>
    public CarrierOutage? OutageIn(Exception problem) => Find(problem, MaxDepth);

    private CarrierOutage? Find(Exception? problem, int depth) => problem is null || depth == 0 ? null
        : read(problem) ?? OfNetwork(problem) ?? (problem is AggregateException many
            ? many.InnerExceptions.Select(inner => Find(inner, depth - 1)).FirstOrDefault(outage => outage is not null)
            : Find(problem.InnerException, depth - 1));

    private static CarrierOutage? OfNetwork(Exception problem) => problem switch
    {
        CarrierUnavailableException unavailable => unavailable.Outage,
        HttpRequestException
        {
            StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or >= HttpStatusCode.InternalServerError
        } => new(null),
        TimeoutException or OperationCanceledException or SocketException or IOException => new(null),
        _ => null,
    };
}

/// <summary>Hands messages to the carrier, mails as whole documents with a text part, and says of a failure whether it is an
/// outage.</summary>
public sealed class MessageCarrier(IMessageSender sender, CarrierFaults faults)
{
    /// <exception cref="CarrierUnavailableException">An outage; any other exception is a refusal of this message.</exception>
    public async Task SendAsync(OutboundMessage message, CancellationToken ct)
    {
        using var activity = Telemetry.Activities.HasListeners()
            ? Telemetry.Activities.StartActivity($"send {message.Channel}", ActivityKind.Client)
            : null;
        try
        {
            await sender.SendAsync(MailDocument.Complete(message), ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested && faults.OutageIn(problem) is { } outage)
        {
            BusinessMetrics.CarrierOutages.Add(1, new KeyValuePair<string, object?>("channel", message.Channel.ToString()));
            activity?.SetStatus(ActivityStatusCode.Error);
            throw new CarrierUnavailableException(outage, problem);
        }
    }
}
