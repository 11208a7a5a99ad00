using FunctionsCommerce.LocalHost.Clock;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class LocalClockTests : IDisposable
{
    private readonly LocalClock clock = new();
    private readonly List<string> fired = [];

    public void Dispose() => clock.Dispose();

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due()
    {
        using var late = Timer("late", TimeSpan.FromHours(3));
        using var early = Timer("early", TimeSpan.FromHours(1));
        using var never = Timer("never", TimeSpan.FromHours(5));

        clock.Advance(TimeSpan.FromHours(4));

        fired.ShouldBe(["early", "late"]);
    }

    [Fact]
    public void Time_has_passed_when_a_timer_fires()
    {
        var start = clock.GetUtcNow();
        var startStamp = clock.GetTimestamp();
        DateTimeOffset seen = default;
        using var timer = clock.CreateTimer(_ => seen = clock.GetUtcNow(), null, TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromDays(2));

        (seen - start).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(2));
        clock.GetElapsedTime(startStamp).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(2));
    }

    [Fact]
    public void A_timer_that_repeats_fires_once_for_an_advance()
    {
        using var timer = clock.CreateTimer(_ => fired.Add("again"), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        clock.Advance(TimeSpan.FromHours(1));
        clock.Advance(TimeSpan.FromMinutes(1));

        fired.Count.ShouldBe(2);
    }

    [Fact]
    public void A_timer_that_was_stopped_does_not_fire()
    {
        var disposed = Timer("disposed", TimeSpan.FromMinutes(1));
        using var changed = Timer("changed", TimeSpan.FromMinutes(1));

        disposed.Dispose();
        changed.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromHours(1));

        fired.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_has_passed_it()
    {
        var delay = Task.Delay(TimeSpan.FromDays(30), clock);

        clock.Advance(TimeSpan.FromDays(29));
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromDays(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Timers_fire_by_themselves_as_real_time_passes()
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20), clock).WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Time_does_not_go_back_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory();
        using var before = new LocalClock(folder.FullName);
        before.Advance(TimeSpan.FromDays(40));

        using var after = new LocalClock(folder.FullName);

        after.Offset.ShouldBe(TimeSpan.FromDays(40));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Time_cannot_be_turned_back() =>
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromSeconds(-1)));

    [Fact]
    public void The_next_timer_is_the_next_that_fires_once()
    {
        using var repeating = clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        clock.UntilNextTimer().ShouldBeNull();
        using var once = Timer("once", TimeSpan.FromHours(1));

        clock.UntilNextTimer().ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
    }

    private ITimer Timer(string name, TimeSpan due) => clock.CreateTimer(_ => fired.Add(name), null, due, Timeout.InfiniteTimeSpan);
}
