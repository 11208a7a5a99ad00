using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Feeds;

/// <summary>Runs the change-feed functions: each follows its container from the moment the host starts.</summary>
public sealed class ChangeFeeds(
    IDocumentStore store, FunctionIndex index, FunctionInstances instances, ILogger<ChangeFeeds> logger)
    : IChangeFeedListener, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private IReadOnlyList<ChangeFeedReader> readers = [];
    private Task running = Task.CompletedTask;

    /// <summary>Pages that were handed over.</summary>
    public long Finished => readers.Sum(reader => reader.Finished);

    public bool BeginsAtPresent => readers.Count > 0;

    /// <summary>Takes the positions before anybody can write: no change after this is missed.</summary>
    public async Task StartAsync()
    {
        readers = [.. index.With<CosmosDBTriggerAttribute>().Select(found => new ChangeFeedReader(
            store, found.Trigger.ContainerName, EventFunctions.Create<IReadOnlyList<ChangedDocument>>(found.Function, instances), logger))];
        foreach (var reader in readers)
        {
            await reader.TakePositionAsync(stopping.Token);
        }

        running = Task.WhenAll(readers.Select(reader => Task.Run(() => reader.RunAsync(stopping.Token))));
    }

    /// <summary>Nothing changed that a function has not seen to its end.</summary>
    public async Task<bool> IsIdleAsync(CancellationToken ct)
    {
        foreach (var reader in readers)
        {
            if (!await reader.IsIdleAsync(ct))
            {
                return false;
            }
        }

        return true;
    }

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await running;
    }

    public void Dispose() => stopping.Dispose();
}
