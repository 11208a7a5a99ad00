using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Outbox;

/// <summary>The outbox's way to the topic: one change-feed function for each container that has events. What they miss is swept by a
/// job.</summary>
public sealed class OutboxFunctions(OutboxRelay relay)
{
    private const string Prefix = "outbox-";
    private const int Forever = -1;
    private const string Delay = "00:00:05";

    [Function("Outbox_Customers")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Customers(
        [CosmosDBTrigger(
            CosmosNames.Database, Containers.Customers, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases,
            LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.RelayAsync(Containers.Customers, changes, ct);

    [Function("Outbox_Products")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Products(
        [CosmosDBTrigger(
            CosmosNames.Database, Containers.Products, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases,
            LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.RelayAsync(Containers.Products, changes, ct);

    [Function("Outbox_Keys")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Keys(
        [CosmosDBTrigger(
            CosmosNames.Database, Containers.Keys, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases,
            LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.RelayAsync(Containers.Keys, changes, ct);

    [Function("Outbox_Marketing")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Marketing(
        [CosmosDBTrigger(
            CosmosNames.Database, Containers.Marketing, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases,
            LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.RelayAsync(Containers.Marketing, changes, ct);

    [Function("Outbox_Webhooks")]
    [FixedDelayRetry(Forever, Delay)]
    public Task Webhooks(
        [CosmosDBTrigger(
            CosmosNames.Database, Containers.Webhooks, Connection = CosmosNames.Connection, LeaseContainerName = CosmosNames.Leases,
            LeaseContainerPrefix = Prefix)]
            IReadOnlyList<ChangedDocument> changes,
        CancellationToken ct) => relay.RelayAsync(Containers.Webhooks, changes, ct);
}
