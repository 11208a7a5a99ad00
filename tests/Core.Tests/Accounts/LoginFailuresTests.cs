using FunctionsCommerce.Core.Accounts.Login;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class LoginFailuresTests
{
    private static readonly DateTimeOffset Start = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_tenth_failure_locks_for_15_minutes_however_far_apart_they_were()
    {
        var failures = After(9, every: TimeSpan.FromHours(1));
        failures.IsLocked(Start.AddHours(9)).ShouldBeFalse();

        failures = failures.Next(Start.AddHours(9));

        failures.IsLocked(Start.AddHours(9).AddMinutes(15).AddTicks(-1)).ShouldBeTrue();
        failures.IsLocked(Start.AddHours(9).AddMinutes(15)).ShouldBeFalse();
    }

    [Fact]
    public void While_locked_nothing_counts() => After(10, TimeSpan.Zero).Next(Start.AddMinutes(14)).ShouldBe(After(10, TimeSpan.Zero));

    [Fact]
    public void After_the_lock_the_count_begins_anew()
    {
        var failures = After(10, TimeSpan.Zero).Next(Start.AddMinutes(15));

        failures.Count.ShouldBe(1);
        failures.IsLocked(Start.AddMinutes(15)).ShouldBeFalse();
    }

    private static LoginFailures After(int count, TimeSpan every) =>
        Enumerable.Range(0, count)
            .Aggregate(new LoginFailures { Key = "x", Count = 0 }, (failures, i) => failures.Next(Start + (i * every)));
}
