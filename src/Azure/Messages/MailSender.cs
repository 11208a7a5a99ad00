using Azure;
using Azure.Communication.Email;
using Azure.Core;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Mail through Communication Services.</summary>
/// <param name="from">An address of a domain that the resource is linked to.</param>
public sealed class MailSender(EmailClient client, string from)
{
    private const int Conflict = 409;

    /// <summary>The version of the service, and the time that an attempt may take.</summary>
    public static EmailClientOptions Options()
    {
        var options = new EmailClientOptions(
            EmailClientOptions.ServiceVersion.V2023_03_31)
        { Retry = { NetworkTimeout = RestOptions.AttemptTimeout } };
        options.AddPolicy(new LongPausePolicy(), HttpPipelinePosition.PerRetry);
        return options;
    }

    /// <summary>Returns when the service has queued the mail. A mail it already knows by its operation id is not sent again.</summary>
    /// <exception cref="RequestFailedException">The service did not accept it, however often asked.</exception>
    public async Task SendAsync(OutboundMessage message, CancellationToken ct)
    {
        var mail = new EmailMessage(
            from, EmailAddresses.ForSending(message.To),
            new EmailContent(message.Subject ?? "") { Html = message.Body, PlainText = message.Text });
        foreach (var (name, value) in message.Headers)
        {
            mail.Headers.Add(name, value);
        }

        try
        {
            await client.SendAsync(WaitUntil.Started, mail, MessageIds.ToGuid(message), ct);
        }
        catch (RequestFailedException known) when (known.Status == Conflict)
        {
            // It was taken before, and the answer got lost.
        }
    }
}
