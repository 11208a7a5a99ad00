using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>A payment was claimed with a wrong signature. One for each order, however often it was tried; never shown publicly.</summary>
[Stored(Containers.Customers, "fraudSignal")]
public sealed record FraudSignal : Document
{
    public required long CustomerId { get; init; }

    public required long OrderId { get; init; }

    public required int Count { get; init; }

    /// <summary>What was claimed last.</summary>
    public required string GatewayOrderId { get; init; }

    public required string GatewayPaymentId { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "fraud-" + Base36.Encode(orderId);
}

/// <summary>Remembers attempts to pay with what the gateway never signed.</summary>
public sealed partial class FraudSignals(IDocumentStore store, TimeProvider time, ILogger<FraudSignals> log)
{
    private const int MaxClaim = 64;

    public ValueTask<FraudSignal?> FindAsync(long customerId, long orderId, CancellationToken ct) =>
        store.ReadAsync<FraudSignal>(CurrentUser.PartitionOf(customerId), FraudSignal.IdOf(orderId), ct);

    internal async ValueTask RememberAsync(Order order, PaymentSignature proof, CancellationToken ct)
    {
        LogSignal(log, order.OrderId, order.CustomerId);
        BusinessMetrics.FraudSignals.Add(1);
        var now = time.GetUtcNow();
        var signal = new FraudSignal
        {
            CustomerId = order.CustomerId,
            OrderId = order.OrderId,
            Count = 0,
            GatewayOrderId = Shorten(proof.GatewayOrderId),
            GatewayPaymentId = Shorten(proof.GatewayPaymentId),
            FirstAt = now,
            LastAt = now,
        };
        _ = await store.UpdateAsync<FraudSignal>(
            signal.Partition, signal.Id, () => signal,
            known => signal with { Count = known.Count + 1, FirstAt = known.FirstAt, ETag = known.ETag }, ct);
    }

    private static string Shorten(string claim) => claim.Length > MaxClaim ? claim[..MaxClaim] : claim;

    [LoggerMessage(EventId = 4102, EventName = "FraudSignal", Level = LogLevel.Warning,
        Message = "Fraud signal: a payment of order {OrderId} was claimed by customer {CustomerId} with a wrong signature")]
    private static partial void LogSignal(ILogger logger, long orderId, long customerId);
}
