using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Storage;

public sealed class IdRangesTests : IDisposable
{
    private readonly AccountsHost host = new();
    private readonly UnsteadyStore store;

    public IdRangesTests() => store = new UnsteadyStore(host.Store);

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Sixty_four_instances_at_one_moment_make_ten_million_different_ids()
    {
        const int Each = 156_250;
        var instances = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Started()));
        var all = new long[instances.Length * Each];

        Parallel.ForEach(instances.Select((one, index) => (one.Ids, index)), one =>
        {
            for (var i = 0; i < Each; i++)
            {
                all[(one.index * Each) + i] = one.Ids.Next();
            }
        });

        Array.Sort(all);
        Enumerable.Range(1, all.Length - 1).Count(i => all[i] == all[i - 1]).ShouldBe(0);
        all[0].ShouldBeGreaterThan(0);
        all[^1].ShouldBeLessThanOrEqualTo(Base36.MaxId);
    }

    [Fact]
    public async Task One_instance_makes_more_ids_at_one_moment_than_a_range_has_when_it_is_given_more_in_time()
    {
        using var instance = await Started();
        var last = 0L;

        for (var i = 0; i < 4_000_000; i++)
        {
            if (i % 1_000_000 == 0)
            {
                await instance.Ranges.EnsureAsync(default);
            }

            var id = instance.Ids.Next();
            if (id <= last)
            {
                id.ShouldBeGreaterThan(last);
            }

            last = id;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-86_400)]
    [InlineData(2)]
    public async Task A_restart_in_the_same_slot_makes_no_id_again_however_the_clock_moved(int seconds)
    {
        var made = new HashSet<long>();
        for (var restart = 0; restart < 5; restart++)
        {
            using var instance = await Started(slot: 7);
            Make(instance, made, 10_000);
            host.Time.Advance(TimeSpan.FromSeconds(seconds));
            Make(instance, made, 10_000);
        }

        made.Count.ShouldBe(100_000);
    }

    [Fact]
    public async Task Whoever_lost_its_slot_goes_on_in_another_and_neither_makes_an_id_of_the_other()
    {
        using var paused = await Started(slot: 7);
        var made = new HashSet<long>();
        Make(paused, made, 1000);
        host.Time.Advance(TimeSpan.FromHours(1));
        using var other = await Started(slot: 7);
        Make(other, made, 1000);

        Make(paused, made, 1000);
        paused.Ids.IsCurrent.ShouldBeFalse();
        await paused.Ranges.EnsureAsync(default);
        Make(paused, made, 1000);
        Make(other, made, 1000);

        paused.Ids.IsCurrent.ShouldBeTrue();
        made.Count.ShouldBe(5000);
    }

    [Fact]
    public async Task A_lost_answer_costs_counters_and_not_uniqueness()
    {
        using var instance = await Started(slot: 7);
        var made = new HashSet<long>();
        Make(instance, made, 1000);
        host.Time.Advance(TimeSpan.FromMinutes(15));
        store.LosesAnswers = true;
        await Should.ThrowAsync<StoreUnavailableException>(instance.Ranges.EnsureAsync(default).AsTask());
        Make(instance, made, 1000);
        store.LosesAnswers = false;
        await instance.Ranges.EnsureAsync(default);

        Make(instance, made, 1000);
        using var restarted = await Started(slot: 7);
        Make(restarted, made, 1000);

        made.Count.ShouldBe(4000);
    }

    [Fact]
    public async Task Without_the_store_the_rest_of_a_range_serves_and_then_there_are_none()
    {
        using var instance = await Started();
        var made = new HashSet<long>();
        Make(instance, made, 1000);
        store.IsDown = true;
        host.Time.Advance(TimeSpan.FromHours(2));
        await Should.ThrowAsync<StoreUnavailableException>(instance.Ranges.EnsureAsync(default).AsTask());

        Make(instance, made, (int)IdRanges.Length - 1000);
        Should.Throw<StoreUnavailableException>(() => instance.Ids.Next());
        store.IsDown = false;
        await instance.Ranges.EnsureAsync(default);
        Make(instance, made, 1000);

        made.Count.ShouldBe((int)IdRanges.Length + 1000);
        IdGenerator.TimeOf(instance.Ids.Next()).ShouldBe(host.Time.GetUtcNow(), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Instances_that_start_without_the_store_have_no_ids_until_it_is_back()
    {
        store.IsDown = true;
        using var instance = new Instance(store, host.Time, null);
        await Should.ThrowAsync<StoreUnavailableException>(instance.Ranges.EnsureAsync(default).AsTask());
        Should.Throw<StoreUnavailableException>(() => instance.Ids.Next());

        store.IsDown = false;
        await instance.Ranges.EnsureAsync(default);

        instance.Ids.Next().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task More_instances_than_slots_share_them_and_stay_different()
    {
        var made = new HashSet<long>();
        for (var i = 0; i < 20; i++)
        {
            using var instance = await Started(slot: i % 2);
            Make(instance, made, 1000);
        }

        made.Count.ShouldBe(20_000);
    }

    [Fact]
    public async Task A_range_is_renewed_when_half_of_it_is_over_and_not_before()
    {
        using var instance = await Started(slot: 7);
        var before = await Slot(7);

        host.Time.Advance(TimeSpan.FromMinutes(9));
        await instance.Ranges.EnsureAsync(default);
        (await Slot(7)).ETag.ShouldBe(before.ETag);

        host.Time.Advance(TimeSpan.FromMinutes(2));
        await instance.Ranges.EnsureAsync(default);
        (await Slot(7)).End.ShouldBe(instance.Ids.Now + IdRanges.Length);
    }

    private static void Make(Instance instance, HashSet<long> made, int count)
    {
        for (var i = 0; i < count; i++)
        {
            made.Add(instance.Ids.Next());
        }
    }

    private async Task<IdSlot> Slot(int slot) => (await host.Store.ReadAsync<IdSlot>(IdSlot.IdOf(slot), IdSlot.IdOf(slot), default))!;

    private async Task<Instance> Started(int? slot = null)
    {
        var instance = new Instance(store, host.Time, slot);
        await instance.Ranges.EnsureAsync(default);
        return instance;
    }

    private sealed class Instance : IDisposable
    {
        public Instance(IDocumentStore store, TimeProvider time, int? slot)
        {
            Ids = new IdGenerator(time);
            Ranges = slot is { } only ? new IdRanges(store, Ids, () => only) : new IdRanges(store, Ids);
        }

        public IdGenerator Ids { get; }

        public IdRanges Ranges { get; }

        public void Dispose() => Ranges.Dispose();
    }
}
