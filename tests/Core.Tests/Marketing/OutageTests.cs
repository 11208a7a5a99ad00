using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class OutageTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    [Fact]
    public void Pauses_grow_and_the_last_try_is_made_when_the_patience_ends()
    {
        List<double> pauses = [];
        var (outage, now) = (Outage.Next(null, Now, null, Day), Now);
        while (outage is not null)
        {
            pauses.Add((outage.Until - now).TotalSeconds);
            now = outage.Until;
            outage = Outage.Next(outage, now, null, Day);
        }

        pauses.Take(7).ShouldBe([30, 60, 120, 240, 480, 900, 900]);
        now.ShouldBe(Now + Day);
        pauses.Count.ShouldBeLessThan(110);
    }

    [Fact]
    public void The_carriers_word_makes_a_pause_longer_but_never_shorter_nor_longer_than_the_patience()
    {
        Outage.Next(null, Now, TimeSpan.FromHours(1), Day)!.Until.ShouldBe(Now.AddHours(1));
        Outage.Next(null, Now, TimeSpan.FromSeconds(1), Day)!.Until.ShouldBe(Now.AddSeconds(30));
        Outage.Next(null, Now, TimeSpan.MaxValue, Day)!.Until.ShouldBe(Now + Day);
    }

    [Fact]
    public void Failures_at_the_same_time_are_one_try()
    {
        var first = Outage.Next(null, Now, null, Day);

        Outage.Next(first, Now.AddSeconds(1), null, Day).ShouldBe(first);
        Outage.Next(first, Now.AddSeconds(1), TimeSpan.FromMinutes(5), Day).ShouldBe(first! with { Until = Now.AddSeconds(301) });
    }

    [Fact]
    public void Events_wait_for_a_carrier_for_a_day_and_for_anything_else_eleven_minutes()
    {
        Exception outage = new CarrierUnavailableException(new CarrierOutage(TimeSpan.FromHours(2)), new TimeoutException());

        RedeliveryPolicy.After(1, outage).ShouldBe(TimeSpan.FromHours(2));
        RedeliveryPolicy.After(4, new AggregateException(outage)).ShouldBe(TimeSpan.FromHours(2));
        RedeliveryPolicy.After(4, new InvalidOperationException()).ShouldBeNull();
        RedeliveryPolicy.OutageWaits.Sum(wait => wait.TotalHours).ShouldBeInRange(24, 25);
        RedeliveryPolicy.After(RedeliveryPolicy.OutageWaits.Count + 1, outage).ShouldBeNull();
    }

    public static TheoryData<Exception, bool> Problems => new()
    {
        { new HttpRequestException("No connection."), true },
        { new HttpRequestException("Busy.", null, System.Net.HttpStatusCode.ServiceUnavailable), true },
        { new HttpRequestException("Slow down.", null, System.Net.HttpStatusCode.TooManyRequests), true },
        { new HttpRequestException("Bad address.", null, System.Net.HttpStatusCode.BadRequest), false },
        { new TaskCanceledException("The request timed out."), true },
        { new AggregateException(new InvalidOperationException(), new TimeoutException()), true },
        { new InvalidOperationException("Refused.", new IOException()), true },
        { new InvalidOperationException("Refused."), false },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void No_connection_a_time_out_and_a_busy_service_are_outages(Exception problem, bool isOutage) =>
        (new CarrierFaults(_ => null).OutageIn(problem) is not null).ShouldBe(isOutage);
}
