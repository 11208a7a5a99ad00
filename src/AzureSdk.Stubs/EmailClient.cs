// Signatures: Azure/azure-sdk-for-net, sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (package 1.0.1).
// The request, its checks and the token's scope: EmailClient.cs and EmailRestClient.cs of the same package.
// Left out: connection strings, keys, the synchronous methods, attachments, and the polling of an operation.

using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication.Email;

/// <summary>Sends mail through a Communication Services resource.</summary>
public class EmailClient
{
    private const string Scope = "https://communication.azure.com//.default";
    private const int Accepted = 202;

    private readonly HttpPipeline pipeline;
    private readonly Uri endpoint;
    private readonly string apiVersion;

    public EmailClient(Uri endpoint, TokenCredential credential, EmailClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new EmailClientOptions();
        this.endpoint = endpoint;
        apiVersion = options.ApiVersion;
        pipeline = HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, Scope));
    }

    /// <summary>Queues a mail. With <see cref="WaitUntil.Started"/> it returns as soon as the service has taken it.</summary>
    /// <exception cref="ArgumentException">The mail lacks a subject, a body, or the value of a header.</exception>
    /// <exception cref="RequestFailedException">The service did not accept it, after the options' retries.</exception>
    public virtual async Task<EmailSendOperation> SendAsync(
        WaitUntil wait, EmailMessage message, Guid operationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (wait != WaitUntil.Started)
        {
            throw new NotSupportedException("Only the package can wait until a mail is delivered.");
        }

        Check(message);
        using var call = pipeline.CreateMessage();
        call.Request.Method = RequestMethod.Post;
        call.Request.Uri.Reset(endpoint);
        call.Request.Uri.AppendPath("/emails:send", escape: false);
        call.Request.Uri.AppendQuery("api-version", apiVersion, escapeValue: true);
        call.Request.Headers.Add("Operation-Id", operationId.ToString());
        call.Request.Headers.Add("Accept", "application/json");
        call.Request.Headers.Add("Content-Type", "application/json");
        call.Request.Content = RequestContent.Create(BinaryData.FromObjectAsJson(Body(message)));
        await pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return call.Response.Status == Accepted
            ? new EmailSendOperation(operationId.ToString())
            : throw new RequestFailedException(call.Response);
    }

    private static void Check(EmailMessage message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message.SenderAddress);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.RecipientAddress);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.Content.Subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.Content.Html);
        foreach (var value in message.Headers.Values)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, "header");
        }
    }

    private static object Body(EmailMessage message) => new
    {
        headers = message.Headers,
        senderAddress = message.SenderAddress,
        content = new { subject = message.Content.Subject, html = message.Content.Html, plainText = message.Content.PlainText },
        recipients = new { to = new[] { new { address = message.RecipientAddress } } },
    };
}
