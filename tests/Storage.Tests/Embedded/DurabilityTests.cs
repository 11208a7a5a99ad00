using System.Globalization;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class DurabilityTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task A_killed_process_loses_nothing_acknowledged_and_leaves_no_half_batch()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new int[WriterProcess.Writers + 1];

        for (var round = 0; round < 6; round++)
        {
            await WriteUntilKilled(folder.Path, acknowledged);
            await Check(folder.Path, acknowledged);
        }

        acknowledged.Sum().ShouldBeGreaterThan(0);
    }

    private static async Task WriteUntilKilled(string folder, int[] acknowledged)
    {
        using var process = WriterProcess.Start(folder);
        var first = new TaskCompletionSource();
        var reading = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                // The last line may be cut off: what is left of its number was acknowledged as well.
                if (line.Split(' ') is [{ Length: 1 } writer, { Length: > 0 } number])
                {
                    ref var last = ref acknowledged[int.Parse(writer, CultureInfo.InvariantCulture)];
                    last = Math.Max(last, int.Parse(number, CultureInfo.InvariantCulture));
                }

                first.TrySetResult();
            }
        });

        await first.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Should.Throw<DataFolderInUseException>(() => LocalDatabase.Open(folder)).Message.ShouldContain(folder);
        await Task.Delay(Random.Shared.Next(5, 250));
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
    }

    private static async Task Check(string folder, int[] acknowledged)
    {
        using var database = LocalDatabase.Open(folder);
        using var store = EmbeddedStore.Open(database, TimeProvider.System);
        for (var writer = 1; writer <= WriterProcess.Writers; writer++)
        {
            var partition = Product.PartitionOf(writer);
            var count = (await store.ReadAsync<Variant>(partition, Variant.IdOf(Variant.DefaultKey), Ct))?.Stock ?? 0;
            var reservations = await Numbers(store, new Query<Reservation, long>(all => all.Select(r => r.OrderId), partition));
            var events = await Numbers(
                store, new Query<OutboxEvent, long>(all => all.Select(e => e.EventId), partition) { Container = Containers.Products });

            count.ShouldBeGreaterThanOrEqualTo(acknowledged[writer]);
            reservations.ShouldBe(Enumerable.Range(1, count).Select(number => (long)number));
            events.ShouldBe(reservations);
            acknowledged[writer] = count;
        }
    }

    private static async Task<List<long>> Numbers<T>(EmbeddedStore store, Query<T, long> query)
        where T : Document
    {
        var numbers = new List<long>();
        await foreach (var number in store.AllAsync(query with { PageSize = 10_000 }, Ct))
        {
            numbers.Add(number);
        }

        numbers.Sort();
        return numbers;
    }
}
