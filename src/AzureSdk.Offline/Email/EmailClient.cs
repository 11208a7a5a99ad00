// Checked against Azure/azure-sdk-for-net: sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (and .net10.0.cs)
// (With an operation id from 1.1.0 on; CHANGELOG.md.) Left out: the synchronous twins; the key credential; service versions but one.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;

namespace Azure.Communication.Email;

/// <summary>Sends mail through a Communication Services resource.</summary>
public class EmailClient
{
    protected EmailClient() { }

    public EmailClient(string connectionString) => throw Offline.Only(nameof(EmailClient));

    public EmailClient(string connectionString, EmailClientOptions options) => throw Offline.Only(nameof(EmailClient));

    public EmailClient(Uri endpoint, TokenCredential credential, EmailClientOptions options = null) =>
        throw Offline.Only(nameof(EmailClient));

    /// <summary>With <see cref="WaitUntil.Started"/> it returns once the service has taken the mail.</summary>
    public virtual Task<EmailSendOperation> SendAsync(
        WaitUntil wait,
        EmailMessage message,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(EmailClient));

    /// <summary>The operation id is the caller's: what the service knows by it, it does not send again.</summary>
    public virtual Task<EmailSendOperation> SendAsync(
        WaitUntil wait,
        EmailMessage message,
        Guid operationId,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(EmailClient));

    public virtual Task<EmailSendOperation> SendAsync(
        WaitUntil wait,
        string senderAddress,
        string recipientAddress,
        string subject,
        string htmlContent,
        string plainTextContent = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(EmailClient));
}

/// <summary>Settings of the client; retries and diagnostics are in the base.</summary>
public class EmailClientOptions : ClientOptions
{
    public EmailClientOptions(ServiceVersion version = ServiceVersion.V2023_03_31) { }

    /// <summary>Versions of the service's REST API.</summary>
    public enum ServiceVersion
    {
        V2023_03_31 = 3,
    }
}
