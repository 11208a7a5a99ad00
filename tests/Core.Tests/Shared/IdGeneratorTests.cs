using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class IdGeneratorTests
{
    [Fact]
    public void Ids_last_until_2399_and_then_there_are_none_rather_than_wrong_ones()
    {
        At(2398).Next().ShouldBeLessThanOrEqualTo(Base36.MaxId);
        Should.Throw<InvalidOperationException>(() => At(2401).Next());
    }

    [Fact]
    public void Ids_are_ordered_through_the_centuries_and_say_when_they_were_made()
    {
        var last = 0L;
        foreach (var year in new[] { 2024, 2026, 2049, 2050, 2051, 2093, 2094, 2200, 2398 })
        {
            var id = At(year).Next();

            id.ShouldBeGreaterThan(last);
            id.ShouldBeLessThanOrEqualTo(Base36.MaxId);
            IdGenerator.TimeOf(id).ShouldBe(Moment(year), TimeSpan.FromMilliseconds(4));
            last = id;
        }
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2040)]
    public void While_an_earlier_version_runs_beside_no_id_meets_one_of_its_and_all_that_exist_are_smaller(int year)
    {
        var earlier = (long)(Moment(year) - new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)).TotalMilliseconds << 12;

        At(year).Next().ShouldBeGreaterThan(earlier + (TimeSpan.MillisecondsPerHour << 12));
    }

    [Fact]
    public void Ids_go_on_when_the_clock_goes_back()
    {
        var time = new ManualTime();
        var ids = new IdGenerator(time, IdRange.All(0));
        var before = ids.Next();

        time.Advance(TimeSpan.FromHours(-1));

        ids.Next().ShouldBeGreaterThan(before);
    }

    [Fact]
    public void Ids_are_unique_ordered_and_exact_in_JSON()
    {
        var ids = new IdGenerator(TimeProvider.System, IdRange.All(IdGenerator.Slots - 1));

        var made = Enumerable.Range(0, 10_000).Select(_ => ids.Next()).ToArray();

        made.Distinct().Count().ShouldBe(10_000);
        made.ShouldBe(made.Order());
        made.ShouldAllBe(id => id > 0 && id <= Base36.MaxId);
    }

    [Fact]
    public void A_sibling_is_nobody_elses_id()
    {
        var ids = new IdGenerator(new ManualTime(), IdRange.All(3));
        var made = Enumerable.Range(0, 10_000).Select(_ => ids.Next()).ToArray();

        made.Concat(made.Select(IdGenerator.Sibling)).Distinct().Count().ShouldBe(20_000);
    }

    [Fact]
    public void Without_a_range_there_are_no_ids() =>
        Should.Throw<StoreUnavailableException>(() => new IdGenerator(new ManualTime()).Next());

    private static DateTimeOffset Moment(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static IdGenerator At(int year) => new(new FixedTime(Moment(year)), IdRange.All(5));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
