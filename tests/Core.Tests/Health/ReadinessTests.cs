using FunctionsCommerce.Core.Health;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Health;

public sealed class ReadinessTests
{
    private readonly ManualTime time = new();
    private int asked;

    [Fact]
    public async Task All_well_is_ready()
    {
        using var service = Of(Probe("store", true, null), Probe("bus", false, null));

        var found = await service.GetAsync(CancellationToken.None);

        (found.IsReady, found.Status).ShouldBe((true, "ready"));
        found.Checks.ShouldBe(new Dictionary<string, string> { ["store"] = "ok", ["bus"] = "ok" });
    }

    [Fact]
    public async Task What_it_can_do_without_only_degrades_it()
    {
        using var service = Of(Probe("store", true, null), Probe("gateway", false, "the last call did not come through"));

        var found = await service.GetAsync(CancellationToken.None);

        (found.IsReady, found.Status).ShouldBe((true, "degraded"));
    }

    [Fact]
    public async Task Without_what_it_needs_it_is_unavailable_and_the_reason_shows_nothing_of_the_exception()
    {
        using var service = Of(new HealthProbe("store", true, _ => throw new InvalidOperationException("AccountKey=abc")));

        var found = await service.GetAsync(CancellationToken.None);

        (found.IsReady, found.Status, found.Checks["store"]).ShouldBe((false, "unavailable", "unavailable"));
    }

    [Fact]
    public async Task Many_who_ask_at_once_are_one_question_every_ten_seconds()
    {
        using var service = Of(Probe("store", true, null));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => service.GetAsync(CancellationToken.None).AsTask()));
        asked.ShouldBe(1);

        time.Advance(TimeSpan.FromSeconds(9));
        await service.GetAsync(CancellationToken.None);
        asked.ShouldBe(1);

        time.Advance(TimeSpan.FromSeconds(2));
        await service.GetAsync(CancellationToken.None);
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_host_that_stops_is_not_ready_at_once()
    {
        using var service = Of(Probe("store", true, null));
        await service.GetAsync(CancellationToken.None);

        service.Stop();

        (await service.GetAsync(CancellationToken.None)).IsReady.ShouldBeFalse();
    }

    private ReadinessService Of(params HealthProbe[] probes) => new(probes, time, NullLogger<ReadinessService>.Instance);

    private HealthProbe Probe(string name, bool isRequired, string? word) => new(name, isRequired, _ =>
    {
        Interlocked.Increment(ref asked);
        return new ValueTask<string?>(word);
    });
}
