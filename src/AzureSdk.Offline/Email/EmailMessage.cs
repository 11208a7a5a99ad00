// Checked against Azure/azure-sdk-for-net: sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (and .net10.0.cs)
// Left out: EmailAttachment.ContentId (not in every 1.x release). Plain holders of data, so they work here.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Communication.Email;

/// <summary>A mail.</summary>
public class EmailMessage
{
    public EmailMessage(string senderAddress, string recipientAddress, EmailContent content)
        : this(senderAddress, new EmailRecipients([new EmailAddress(recipientAddress)]), content) { }

    public EmailMessage(string senderAddress, EmailRecipients recipients, EmailContent content)
    {
        SenderAddress = senderAddress;
        Recipients = recipients;
        Content = content;
    }

    public IList<EmailAttachment> Attachments { get; } = [];

    public EmailContent Content { get; }

    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();

    public EmailRecipients Recipients { get; }

    public IList<EmailAddress> ReplyTo { get; } = [];

    public string SenderAddress { get; }

    public bool? UserEngagementTrackingDisabled { get; set; }
}

/// <summary>Subject and text of a mail; one of the two texts at least.</summary>
public class EmailContent
{
    public EmailContent(string subject) => Subject = subject;

    public string Html { get; set; }

    public string PlainText { get; set; }

    public string Subject { get; }
}

/// <summary>A file sent along.</summary>
public class EmailAttachment
{
    public EmailAttachment(string name, string contentType, BinaryData content)
    {
        Name = name;
        ContentType = contentType;
        Content = content;
    }

    public BinaryData Content { get; }

    public string ContentType { get; }

    public string Name { get; }
}
