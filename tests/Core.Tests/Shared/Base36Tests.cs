using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class Base36Tests
{
    [Fact]
    public void Ids_survive_the_way_to_text_and_back()
    {
        foreach (var id in new[] { 1, 35, 36, 123_456_789, Base36.MaxId })
        {
            Base36.TryDecode(Base36.Encode(id), out var decoded).ShouldBeTrue();
            decoded.ShouldBe(id);
        }
    }

    [Fact]
    public void Anything_else_is_no_id()
    {
        foreach (var text in new[] { "", "0", "01", "-1", "a b", "é", "zzzzzzzzzzz", "2gosa7pa2gw0", new string('9', 400) })
        {
            Base36.TryDecode(text, out _).ShouldBeFalse(text);
        }
    }

    [Fact]
    public void Ids_last_until_2093_and_then_there_are_none_rather_than_wrong_ones()
    {
        new IdGenerator(new FixedTime(new DateTimeOffset(2093, 1, 1, 0, 0, 0, TimeSpan.Zero))).Next().ShouldBeLessThanOrEqualTo(Base36.MaxId);
        Should.Throw<InvalidOperationException>(() => new IdGenerator(new FixedTime(new DateTimeOffset(2094, 1, 1, 0, 0, 0, TimeSpan.Zero))).Next());
    }

    [Fact]
    public void Ids_go_on_when_the_clock_goes_back()
    {
        var time = new ManualTime();
        var ids = new IdGenerator(time);
        var before = ids.Next();

        time.Advance(TimeSpan.FromHours(-1));

        ids.Next().ShouldBeGreaterThan(before);
    }

    [Fact]
    public void Ids_are_unique_ordered_and_exact_in_JSON()
    {
        var ids = new IdGenerator(TimeProvider.System);

        var made = Enumerable.Range(0, 10_000).Select(_ => ids.Next()).ToArray();

        made.Distinct().Count().ShouldBe(10_000);
        made.ShouldBe(made.Order());
        made.ShouldAllBe(id => id > 0 && id <= Base36.MaxId);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
