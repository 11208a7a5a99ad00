using System.Diagnostics;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;
using FunctionsCommerce.Tests.Cosmos;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>An endpoint of its own whose requests fail as the tests wish.</summary>
public sealed class FaultyFixture : IStoreFixture, IAsyncLifetime
{
    private OpenCosmos? open;
    private CosmosEndpoint? endpoint;

    public static string? ReasonToSkip => CosmosEndpoint.Problem;

    public IDocumentStore Store => open!.Store;

    public Task Inject(params IEnumerable<CosmosEndpointFault> faults) => endpoint!.Inject(faults);

    public async Task InitializeAsync()
    {
        endpoint = await CosmosEndpoint.Start();
        open = await OpenCosmos.At(endpoint.ConnectionString, settings => settings with
        {
            ReadPatience = TimeSpan.FromSeconds(2),
            WritePatience = TimeSpan.FromSeconds(3),
            ThrottlePatience = TimeSpan.FromSeconds(1),
        });
        await Store.CreateAsync(Sample.Variant(Sample.Id()), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Inject();
        await open!.DisposeAsync();
        endpoint!.Dispose();
    }
}

public sealed class CosmosFaults(FaultyFixture fixture) : IClassFixture<FaultyFixture>, IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;
    private readonly Variant variant = Sample.Variant(Sample.Id(), stock: 1);

    public Task InitializeAsync() => store.CreateAsync(variant, Ct).AsTask();

    public Task DisposeAsync() => fixture.Inject();

    [StoreFact]
    public async Task A_throttled_request_is_made_again_after_the_time_it_was_told()
    {
        await fixture.Inject(Throttled(20), Throttled(20));

        (await Read())!.Stock.ShouldBe(1);
    }

    [StoreFact]
    public async Task A_throttled_write_happens_once()
    {
        await fixture.Inject(Throttled(20), Throttled(20), Throttled(20));

        (await store.CommitAsync(
            Sample.InProduct(variant.ProductId)
                .Create(Sample.Variant(variant.ProductId, "a"))
                .Create(Sample.Variant(variant.ProductId, "b")),
            Ct)).Ok.ShouldBeTrue();

        (await store.CountAsync(new Query<Variant, Variant>(all => all, variant.Partition), Ct)).ShouldBe(3);
    }

    [StoreFact]
    public async Task Throttling_beyond_patience_is_an_outage_with_the_time_to_wait()
    {
        await fixture.Inject(Enumerable.Repeat(Throttled(3000), 10));

        var outage = await Should.ThrowAsync<StoreUnavailableException>(async () => await Read());

        outage.Message.ShouldBe("The store throttles: read in products had to wait too long.");
        outage.RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [StoreFact]
    public async Task A_read_that_fails_is_made_again()
    {
        await fixture.Inject(Failed(503), Failed(503));
        (await Read())!.Stock.ShouldBe(1);

        await fixture.Inject(Failed(500));
        (await store.QueryAsync(new Query<Variant, Variant>(all => all, variant.Partition), Ct)).Items.Count.ShouldBe(1);

        await fixture.Inject(Failed(503));
        (await store.ChangesAsync(Containers.Products, null, 10, TimeSpan.Zero, Ct)).Documents.ShouldNotBeEmpty();
    }

    [StoreFact]
    public async Task Reads_that_go_on_failing_are_an_outage()
    {
        await fixture.Inject(Enumerable.Repeat(Failed(503), 100));

        var outage = await Should.ThrowAsync<StoreUnavailableException>(async () => await Read());

        outage.Message.ShouldBe("The store is out of order: read in products was answered with 503.");
        outage.RetryAfter.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [StoreFact]
    public async Task A_write_of_unknown_outcome_is_not_made_again()
    {
        await fixture.Inject(Failed(503));

        await Should.ThrowAsync<StoreUnavailableException>(
            async () => await store.CommitAsync(Sample.InProduct(variant.ProductId).Create(Sample.Variant(variant.ProductId, "a")), Ct));

        (await store.ReadAsync<Variant>(variant.Partition, Variant.IdOf("a"), Ct)).ShouldBeNull();
    }

    [StoreFact]
    public async Task A_slow_answer_is_asked_for_again()
    {
        await fixture.Inject(Slow(), Slow());

        (await Read())!.Stock.ShouldBe(1);
    }

    [StoreFact]
    public async Task A_store_that_is_always_slow_is_an_outage_before_long()
    {
        await fixture.Inject(Enumerable.Repeat(Slow(), 20));
        var started = Stopwatch.GetTimestamp();

        await Should.ThrowAsync<StoreUnavailableException>(async () => await Read());

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [StoreFact]
    public async Task Who_gives_up_is_no_outage()
    {
        await fixture.Inject(Slow());
        using var calledOff = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(
            async () => await store.ReadAsync<Variant>(variant.Partition, variant.Id, calledOff.Token));
    }

    [StoreFact]
    public async Task Nobody_at_the_address_is_an_outage()
    {
        var settings = new CosmosSettings
        {
            ConnectionString = "AccountEndpoint=http://localhost:9/;AccountKey=a2V5",
            ReadPatience = TimeSpan.FromMilliseconds(300),
        };
        using var client = CosmosClients.Create(settings, null);

        await Should.ThrowAsync<StoreUnavailableException>(
            async () => await new CosmosStore(client, settings).ReadAsync<Variant>("p", "variant-a", Ct));
    }

    private static CosmosEndpointFault Throttled(int retryAfterMs) => new(429, retryAfterMs);

    private static CosmosEndpointFault Failed(int status) => new(status);

    private static CosmosEndpointFault Slow() => new(DelayMs: 30_000);

    private ValueTask<Variant?> Read() => store.ReadAsync<Variant>(variant.Partition, variant.Id, Ct);
}
