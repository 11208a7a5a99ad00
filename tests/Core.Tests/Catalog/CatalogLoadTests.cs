using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Catalog;

/// <summary>Lists that are asked for while a large catalogue is read for the first time.</summary>
public sealed class CatalogLoadTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_list_waits_as_long_as_the_catalogue_is_read_and_no_longer()
    {
        var (index, time) = (new CatalogIndex(), new SteppedTime());
        var reader = new CatalogQueryService(host.Store, index, time);
        var reading = reader.ListAsync(new CatalogQuery(new PageRequest(1, 10)), default).AsTask();
        for (var step = 0; step < 4; step++)
        {
            index.MarkLoaded(1000);
            time.Elapse();
            await Task.Yield();
        }

        reading.IsCompleted.ShouldBeFalse("two minutes have passed, and documents were read in each half");
        index.Apply(Shelf.Documents(Shelf.Draft("Lavender Oil"), 1));
        index.MarkReady();
        (await reading).Products.Total.ShouldBe(1);

        var (stuck, other) = (new CatalogIndex(), new SteppedTime());
        var waiting = new CatalogQueryService(host.Store, stuck, other)
            .ListAsync(new CatalogQuery(new PageRequest(1, 10)), default)
            .AsTask();
        other.Elapse();
        await Should.ThrowAsync<StoreUnavailableException>(() => waiting);
    }

    [Fact]
    public async Task What_was_read_so_far_is_told_while_the_catalogue_is_read()
    {
        var index = new CatalogIndex();
        foreach (var document in Shelf.Documents(Shelf.Draft("Lavender Oil"), 1))
        {
            await host.Store.CommitAsync(new DocumentBatch(Containers.Products, document.Partition).Create(document), default);
        }

        using var feed = new CatalogIndexUpdater(host.Store, index, TimeProvider.System, NullLogger<CatalogIndexUpdater>.Instance);
        using var stop = new CancellationTokenSource();
        var running = feed.RunAsync(stop.Token);
        await index.Ready.WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await running;

        index.Loaded.ShouldBe(2);
    }

    /// <summary>Timers that go off when the test says so.</summary>
    private sealed class SteppedTime : TimeProvider
    {
        private readonly Lock gate = new();
        private readonly List<Timer> timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            lock (gate)
            {
                var timer = new Timer(() => callback(state));
                timers.Add(timer);
                return timer;
            }
        }

        /// <summary>Everything that waits now has waited long enough.</summary>
        public void Elapse()
        {
            Timer[] due;
            lock (gate)
            {
                due = [.. timers];
                timers.Clear();
            }

            Array.ForEach(due, timer => timer.Fire());
        }

        private sealed class Timer(Action callback) : ITimer
        {
            private bool isOver;

            public void Fire()
            {
                if (!isOver)
                {
                    callback();
                }
            }

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => isOver = true;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
