// Checked against Azure/azure-sdk-for-net: sdk/servicebus/Azure.Messaging.ServiceBus/api/Azure.Messaging.ServiceBus.net10.0.cs
// Left out: the raw AMQP message, the copy of a received message. A plain holder of data, so it works here.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Messaging.ServiceBus;

/// <summary>A message to send.</summary>
public class ServiceBusMessage
{
    public ServiceBusMessage()
        : this(default(ReadOnlyMemory<byte>)) { }

    public ServiceBusMessage(string body)
        : this(BinaryData.FromString(body)) { }

    public ServiceBusMessage(ReadOnlyMemory<byte> body)
        : this(BinaryData.FromBytes(body)) { }

    public ServiceBusMessage(BinaryData body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = body;
    }

    public IDictionary<string, object> ApplicationProperties { get; } = new Dictionary<string, object>();

    public BinaryData Body { get; set; }

    public string ContentType { get; set; }

    public string CorrelationId { get; set; }

    /// <summary>What duplicate detection goes by; 128 characters at most.</summary>
    public string MessageId { get; set; }

    public string PartitionKey { get; set; }

    public string ReplyTo { get; set; }

    public string ReplyToSessionId { get; set; }

    public DateTimeOffset ScheduledEnqueueTime { get; set; }

    public string SessionId { get; set; }

    public string Subject { get; set; }

    public TimeSpan TimeToLive { get; set; } = TimeSpan.MaxValue;

    public string To { get; set; }
}
