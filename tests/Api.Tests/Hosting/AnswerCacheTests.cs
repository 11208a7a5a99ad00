using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class AnswerCacheTests
{
    private readonly PipelineHost.Clock time = new();

    [Fact]
    public void An_answer_is_kept_while_nothing_changes()
    {
        var cache = new ResponseCache(time);

        var kept = cache.Keep(new ResponseCacheKey("a", 1), new CacheVersion(5), [1]);

        cache.Find(new ResponseCacheKey("a", 1), new CacheVersion(5)).ShouldBeSameAs(kept);
        cache.Find(new ResponseCacheKey("a", 1), new CacheVersion(6)).ShouldBeNull();
        cache.Find(new ResponseCacheKey("a", 1), new CacheVersion(5, new object())).ShouldBeNull();
        cache.Find(new ResponseCacheKey("a", 2), new CacheVersion(5)).ShouldBeNull();
        time.Advance(TimeSpan.FromMinutes(1));
        cache.Find(new ResponseCacheKey("a", 1), new CacheVersion(5)).ShouldBeNull();
    }

    [Fact]
    public void Whoever_asks_for_ever_new_answers_fills_no_memory()
    {
        var cache = new ResponseCache(time);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var key = 0; key < 1000; key++)
        {
            cache.Keep(new ResponseCacheKey("a", key), default, new byte[100_000]);
        }

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(20 << 20);
        GC.KeepAlive(cache);
    }

    [Fact]
    public void Long_inputs_count_as_well()
    {
        var cache = new ResponseCache(time);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var key = 0; key < 20_000; key++)
        {
            cache.Keep(new ResponseCacheKey("a", 0, new string('x', 4_000) + key), default, new byte[10]);
        }

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(20 << 20);
        GC.KeepAlive(cache);
    }
}
