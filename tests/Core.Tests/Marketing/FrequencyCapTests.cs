using FunctionsCommerce.Core.Marketing;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class FrequencyCapTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly FrequencyCap TwoAWeek = new(2, TimeSpan.FromDays(7));
    private static readonly RecentMarketingMessages Nothing = new() { CustomerId = 7 };

    [Fact]
    public void So_many_and_no_more_within_the_window()
    {
        var two = Counted(Counted(Nothing, "one", Monday), "two", Monday.AddDays(1));

        TwoAWeek.Count(two, "three", Monday.AddDays(6)).ShouldBeNull();
        Counted(two, "three", Monday.AddDays(7)).Recent.Select(contact => contact.MessageId).ShouldBe(["two", "three"]);
    }

    [Fact]
    public void A_message_that_asks_again_counts_once()
    {
        var two = Counted(Counted(Nothing, "one", Monday), "two", Monday);

        TwoAWeek.Count(two, "one", Monday).ShouldBeSameAs(two);
        TwoAWeek.Count(two, "two", Monday.AddDays(3)).ShouldBeSameAs(two);
    }

    [Fact]
    public void What_is_counted_is_kept_as_long_as_it_counts() =>
        Counted(Nothing, "one", Monday).Ttl.ShouldBe((int)TimeSpan.FromDays(7).TotalSeconds);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Nought_is_no_cap(int most, bool off) => new FrequencyCap(most, TimeSpan.FromDays(1)).IsOff.ShouldBe(off);

    private static RecentMarketingMessages Counted(RecentMarketingMessages contacts, string id, DateTimeOffset now) =>
        TwoAWeek.Count(contacts, id, now)!;
}
