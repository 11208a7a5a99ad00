using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Who_comes_often_is_remembered_however_many_come_once()
    {
        var cache = new BoundedCache<int, string>(1000, long.MaxValue, static (_, _) => 1);
        cache.Set(-1, "often");

        for (var key = 0; key < 100_000; key++)
        {
            cache.Set(key, "once");
            if (key % 100 == 0)
            {
                cache.TryGet(-1, out var value).ShouldBeTrue();
                value.ShouldBe("often");
            }
        }

        cache.Count.ShouldBeLessThanOrEqualTo(1000);
        cache.TryGet(0, out _).ShouldBeFalse();
        cache.TryGet(99_999, out _).ShouldBeTrue();
    }

    [Fact]
    public void Large_entries_leave_room_for_few()
    {
        var cache = new BoundedCache<int, byte[]>(1_000_000, 1000, static (_, value) => value.Length);

        for (var key = 0; key < 100; key++)
        {
            cache.Set(key, new byte[100]);
        }

        cache.Count.ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public void Callers_at_once_get_one_value()
    {
        var cache = new BoundedCache<int, object>(10_000, long.MaxValue, static (_, _) => 1);
        var values = new object[64];

        Parallel.For(0, values.Length, index => values[index] = cache.GetOrAdd(1, () => new object()));

        values.Distinct().ShouldHaveSingleItem();
        cache.RemoveWhere(_ => true);
        cache.Count.ShouldBe(0);
        cache.Clear();
        cache.TryGet(1, out _).ShouldBeFalse();
    }
}
