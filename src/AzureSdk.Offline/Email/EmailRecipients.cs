// Checked against Azure/azure-sdk-for-net: sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (and .net10.0.cs)

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Communication.Email;

/// <summary>An address with the name shown for it.</summary>
public readonly struct EmailAddress
{
    public EmailAddress(string address)
        : this(address, null) { }

    public EmailAddress(string address, string displayName)
    {
        Address = address;
        DisplayName = displayName;
    }

    public string Address { get; }

    public string DisplayName { get; }
}

/// <summary>Whom a mail goes to.</summary>
public class EmailRecipients
{
    public EmailRecipients(IEnumerable<EmailAddress> to) => To = [.. to];

    public EmailRecipients(IEnumerable<EmailAddress> to = null, IEnumerable<EmailAddress> cc = null, IEnumerable<EmailAddress> bcc = null)
    {
        To = [.. to ?? []];
        CC = [.. cc ?? []];
        BCC = [.. bcc ?? []];
    }

    public IList<EmailAddress> BCC { get; } = [];

    public IList<EmailAddress> CC { get; } = [];

    public IList<EmailAddress> To { get; }
}
