// Checked against Azure/azure-sdk-for-net: sdk/communication/Azure.Communication.Email/api/Azure.Communication.Email.netstandard2.0.cs (and .net10.0.cs)

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Communication.Email;

/// <summary>A mail on its way; its id is what delivery reports name.</summary>
public class EmailSendOperation : Operation<EmailSendResult>
{
    protected EmailSendOperation() { }

    public EmailSendOperation(string id, EmailClient client) => throw Offline.Only(nameof(EmailSendOperation));

    public override bool HasCompleted => throw Offline.Only(nameof(EmailSendOperation));

    public override bool HasValue => throw Offline.Only(nameof(EmailSendOperation));

    public override string Id => throw Offline.Only(nameof(EmailSendOperation));

    public override EmailSendResult Value => throw Offline.Only(nameof(EmailSendOperation));

    public override Response GetRawResponse() => throw Offline.Only(nameof(EmailSendOperation));

    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(EmailSendOperation));

    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(EmailSendOperation));

    public override Response<EmailSendResult> WaitForCompletion(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(EmailSendOperation));

    public override Response<EmailSendResult> WaitForCompletion(TimeSpan suggestedPollingInterval, CancellationToken cancellationToken) =>
        throw Offline.Only(nameof(EmailSendOperation));

    public override ValueTask<Response<EmailSendResult>> WaitForCompletionAsync(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(EmailSendOperation));

    public override ValueTask<Response<EmailSendResult>> WaitForCompletionAsync(
        TimeSpan suggestedPollingInterval,
        CancellationToken cancellationToken
    ) => throw Offline.Only(nameof(EmailSendOperation));
}

/// <summary>How sending ended.</summary>
public class EmailSendResult
{
    internal EmailSendResult() { }

    public EmailSendStatus Status { get; internal init; }
}
