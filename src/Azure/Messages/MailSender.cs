using Azure;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Mail through Communication Services' REST API (2023-03-31).</summary>
/// <param name="from">An address of a domain that the resource is linked to.</param>
public sealed class MailSender(RestService service, string from)
{
    private const string Path = "/emails:send?api-version=2023-03-31";
    private const int Conflict = 409;

    /// <summary>Returns when the service has queued the mail. A mail it already knows by its operation id is not sent again.</summary>
    public async Task Send(OutboundMessage message, CancellationToken ct)
    {
        var mail = new
        {
            headers = message.Headers,
            senderAddress = from,
            content = new { subject = message.Subject ?? "", html = message.Body },
            recipients = new { to = new[] { new { address = message.To } } },
        };
        try
        {
            await service.PostJson(Path, mail, [("Operation-Id", MessageIds.ToGuid(message.MessageId).ToString())], ct);
        }
        catch (RequestFailedException known) when (known.Status == Conflict)
        {
            // It was taken before, and the answer got lost.
        }
    }
}
