using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Outbox;

/// <summary>The outbox's way to the topic: one change-feed function for each container that has events, and a sweeper for what they missed.</summary>
public sealed class OutboxFunctions(OutboxRelay relay, DeadLetterDesk letters, OperationalGauges gauges)
{
    private const string Prefix = "outbox-";
    private const int Forever = -1;
    private const string Delay = "00:00:05";

    // The change feed of a living relay is seconds behind at most.
    private static readonly TimeSpan LeftBehind = TimeSpan.FromMinutes(1);

    [Function("Outbox_Customers")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Customers(
        [CosmosDBTrigger(CosmosNames.Database, Containers.Customers, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases, LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.Relay(Containers.Customers, changes, ct);

    [Function("Outbox_Products")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Products(
        [CosmosDBTrigger(CosmosNames.Database, Containers.Products, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases, LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.Relay(Containers.Products, changes, ct);

    [Function("Outbox_Keys")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Keys(
        [CosmosDBTrigger(CosmosNames.Database, Containers.Keys, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases, LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.Relay(Containers.Keys, changes, ct);

    [Function("Outbox_Marketing")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Marketing(
        [CosmosDBTrigger(CosmosNames.Database, Containers.Marketing, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases, LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.Relay(Containers.Marketing, changes, ct);

    [Function("Outbox_Webhooks")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Webhooks(
        [CosmosDBTrigger(CosmosNames.Database, Containers.Webhooks, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases, LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.Relay(Containers.Webhooks, changes, ct);

    [Function("Outbox_Sweep")]
    public async Task Sweep([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken ct)
    {
        // First measured, then swept: what is found here is what the feed left.
        try
        {
            await gauges.MeasureAsync(ct);
        }
        finally
        {
            await relay.Sweep(LeftBehind, ct);
        }
    }

    [Function("Outbox_RetryDeadLetters")]
    public Task RetryDeadLetters([TimerTrigger("0 5/15 * * * *")] TimerInfo timer, CancellationToken ct) => letters.RetryRecentAsync(ct).AsTask();
}
