// Signatures: Azure/azure-sdk-for-net, sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (package 1.0.1).
// Left out: several recipients, attachments, replies, and EmailSendOperation's base Operation<EmailSendResult>.

using Azure.Core;

namespace Azure.Communication.Email;

/// <summary>The service's version, retries and transport.</summary>
public class EmailClientOptions(EmailClientOptions.ServiceVersion version = EmailClientOptions.ServiceVersion.V2023_03_31) : ClientOptions
{
    internal string ApiVersion { get; } = version switch
    {
        ServiceVersion.V2023_03_31 => "2023-03-31",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    /// <summary>Versions of the REST API.</summary>
    public enum ServiceVersion
    {
        V2023_03_31 = 3,
    }
}

/// <summary>A mail to one recipient.</summary>
public class EmailMessage(string senderAddress, string recipientAddress, EmailContent content)
{
    public string SenderAddress { get; } = senderAddress;

    public EmailContent Content { get; } = content;

    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();

    internal string RecipientAddress { get; } = recipientAddress;
}

/// <summary>What a mail says.</summary>
public class EmailContent(string subject)
{
    public string Subject { get; } = subject;

    public string? Html { get; set; }

    public string? PlainText { get; set; }
}

/// <summary>A mail that the service has taken.</summary>
public class EmailSendOperation
{
    internal EmailSendOperation(string id) => Id = id;

    public string Id { get; }
}
