using System.Net;
using System.Text.Json.Serialization;
using FunctionsCommerce.Azure.Cosmos;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>Lets a timer function run in one process at a time, as the lock of the Functions host does, and at each of its times once. The
/// lease is a document beside those of the change feeds.</summary>
public sealed class TimerLease(CosmosClient client, CosmosSettings settings)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan RenewInterval = TimeSpan.FromSeconds(4);
    private readonly string owner = Guid.NewGuid().ToString("N");

    private Container Leases => client.GetContainer(settings.Database, CosmosDatabase.Leases);

    /// <summary>Runs the function unless another process does, or has done so for this time or a later one. A process that dies holds the
    /// lease for at most 15 seconds more.</summary>
    /// <param name="due">The time that has come, by this process' clock.</param>
    /// <param name="run">Is told when the run before began; null: there was none.</param>
    public async Task RunAsync(
        string function, DateTimeOffset due, DateTimeOffset now, Func<DateTimeOffset?, Task> run, CancellationToken ct)
    {
        if (await TakeAsync("timer-" + function, due, ct) is not { } held)
        {
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var renewing = RenewAsync(held, ended.Token);
        try
        {
            await run(held.Lease.Ran);
        }
        finally
        {
            await ended.CancelAsync();
            if (await renewing is { } last)
            {
                await WriteAsync(last, last.Lease with { Until = DateTimeOffset.MinValue, Ran = now });
            }
        }
    }

    /// <summary>Null: the run is another process'.</summary>
    private async Task<Held?> TakeAsync(string id, DateTimeOffset due, CancellationToken ct)
    {
        Held known;
        try
        {
            var read = await Leases.ReadItemAsync<Lease>(id, new PartitionKey(id), cancellationToken: ct);
            known = new Held(read.Resource, read.ETag);
        }
        catch (CosmosException problem) when (problem.StatusCode == HttpStatusCode.NotFound)
        {
            known = new Held(new Lease(id, owner, DateTimeOffset.MinValue, null), null);
        }

        var (lease, now) = (known.Lease, DateTimeOffset.UtcNow);
        return lease.Ran >= due || (lease.Until > now && lease.Owner != owner)
            ? null
            : await WriteAsync(known, lease with { Owner = owner, Until = now + Lifetime });
    }

    /// <summary>Answers the lease as it is when the run has ended; null when another process has taken it.</summary>
    private async Task<Held?> RenewAsync(Held held, CancellationToken ended)
    {
        Held? last = held;
        while (true)
        {
            await Task.Delay(RenewInterval, TimeProvider.System, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested || last is null)
            {
                return last;
            }

            last = await WriteAsync(last, last.Lease with { Until = DateTimeOffset.UtcNow + Lifetime });
        }
    }

    /// <summary>Null: another process was faster.</summary>
    private async Task<Held?> WriteAsync(Held known, Lease lease)
    {
        try
        {
            var key = new PartitionKey(lease.Id);
            var written = known.ETag is { } etag
                ? await Leases.ReplaceItemAsync(lease, lease.Id, key, new ItemRequestOptions { IfMatchEtag = etag }, CancellationToken.None)
                : await Leases.CreateItemAsync(lease, key, cancellationToken: CancellationToken.None);
            return new Held(lease, written.ETag);
        }
        catch (CosmosException problem) when (problem.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            return null;
        }
    }

    private sealed record Held(Lease Lease, string? ETag);

    /// <param name="Until">Until when the owner has it, by the machine's clock.</param>
    /// <param name="Ran">When the last run that ended began, by the clock of its process.</param>
    private sealed record Lease(
        [property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("owner")] string Owner,
        [property: JsonPropertyName("until")] DateTimeOffset Until, [property: JsonPropertyName("ran")] DateTimeOffset? Ran);
}
