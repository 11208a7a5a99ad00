using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Events;

/// <summary>How long the oldest event has been waiting for the bus: the first sign that the relay or the bus is stuck.</summary>
public sealed class OutboxAge(IDocumentStore store, TimeProvider time)
{
    /// <summary>The relay is seconds behind at most, the sweeper a minute.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    /// <summary>Zero when nothing waits. Costs a query in each container, about 13 request units together.</summary>
    public async Task<TimeSpan> GetAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var oldest = now;
        foreach (var container in Containers.WithOutbox)
        {
            var query = new Query<OutboxEvent, OutboxEvent>(
                events => events.OrderBy(e => e.OccurredAt))
            { Container = container, PageSize = 1 };
            if ((await store.QueryAsync(query, ct)).Items is [{ } first, ..] && first.OccurredAt < oldest)
            {
                oldest = first.OccurredAt;
            }
        }

        return now - oldest;
    }

    internal async ValueTask<string?> CheckAsync(CancellationToken ct) =>
        await GetAsync(ct) is var age && age > Most ? $"the oldest event has been waiting for {age.TotalMinutes:F0} minutes" : null;
}
