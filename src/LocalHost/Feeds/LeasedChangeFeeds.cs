using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Feeds;

/// <summary>Runs the change-feed functions as their trigger does in Azure, with the SDK's processor: each container is read by the one
/// process that has its lease, from where the lease says, and by another when that one dies.</summary>
internal sealed partial class LeasedChangeFeeds(
    CosmosClient client, CosmosSettings settings, FunctionIndex index, FunctionInstances instances, ILogger<LeasedChangeFeeds> logger)
    : IChangeFeedListener
{
    // A tenth of what the trigger takes in Azure, which is 13, 60 and 17 seconds: nobody waits here for a minute.
    private static readonly TimeSpan Acquire = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Expiration = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Renew = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);
    private readonly List<ChangeFeedProcessor> processors = [];
    private readonly string instance = Guid.NewGuid().ToString("N");
    private long finished;

    public long Finished => Interlocked.Read(ref finished);

    public bool BeginsAtPresent => false;

    public async Task StartAsync()
    {
        var database = client.GetDatabase(settings.Database);
        foreach (var (function, trigger) in index.With<CosmosDBTriggerAttribute>())
        {
            var run = EventFunctions.Create<IReadOnlyList<ChangedDocument>>(function, instances);
            var processor = database.GetContainer(trigger.ContainerName)
                .GetChangeFeedProcessorBuilder<ChangedDocument>(trigger.LeaseContainerPrefix + trigger.ContainerName, HandleAsync)
                .WithInstanceName(instance)
                .WithLeaseContainer(database.GetContainer(trigger.LeaseContainerName))
                .WithLeaseConfiguration(Acquire, Expiration, Renew)
                .WithPollInterval(Poll)
                .WithErrorNotification((_, problem) =>
                {
                    Failed(logger, problem, trigger.ContainerName);
                    return Task.CompletedTask;
                })
                .Build();
            processors.Add(processor);
            await processor.StartAsync();

            async Task HandleAsync(IReadOnlyCollection<ChangedDocument> changes, CancellationToken ct)
            {
                await run([.. changes], ct);
                Interlocked.Increment(ref finished);
            }
        }
    }

    /// <summary>What waits in the containers is not known here: another process may have their leases.</summary>
    public Task<bool> IsIdleAsync(CancellationToken ct) => Task.FromResult(true);

    public async Task StopAsync()
    {
        await Task.WhenAll(processors.Select(processor => processor.StopAsync()));
        processors.Clear();
    }

    [LoggerMessage(1, LogLevel.Warning, "The change feed of {Container} could not be handled; the same changes come again.")]
    private static partial void Failed(ILogger logger, Exception problem, string container);
}
