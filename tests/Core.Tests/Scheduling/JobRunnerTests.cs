using System.Diagnostics.Metrics;
using FunctionsCommerce.Core.Scheduling;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Scheduling;

public sealed class JobRunnerTests
{
    private readonly ManualTime time = new();
    private readonly List<string> done = [];

    [Theory]
    [InlineData("10:00:00", "10:01:00", "every minute")]
    [InlineData("10:04:00", "10:05:00", "every minute, every five, at 5 of 15")]
    [InlineData("10:14:00", "10:15:00", "every minute, every five")]
    [InlineData("03:29:00", "03:30:00", "every minute, every five, at 03:30")]
    [InlineData("23:59:00", "23:59:59", "every minute, every five")] // 5 s are granted to a timer that is early.
    [InlineData("23:59:59", "00:00:50", "")]
    public async Task A_job_runs_at_its_times(string previous, string now, string expected)
    {
        var day = time.GetUtcNow().Date;
        var at = day + TimeSpan.Parse(now, null) + (string.CompareOrdinal(now, previous) < 0 ? TimeSpan.FromDays(1) : TimeSpan.Zero);
        time.Advance(at - time.GetUtcNow());

        await Runner().RunAsync(Jobs(), new DateTimeOffset(day + TimeSpan.Parse(previous, null), TimeSpan.Zero), CancellationToken.None);

        string.Join(", ", done).ShouldBe(expected);
    }

    [Fact]
    public async Task However_uneven_the_ticks_are_every_time_counts_once()
    {
        var jitter = new Random(7);
        var previous = time.GetUtcNow();
        for (var minute = 1; minute <= 24 * 60; minute++)
        {
            // What the host says of the run before is the time that was scheduled when that was early.
            var scheduled = new DateTimeOffset(2025, 11, 23, 10, 0, 0, TimeSpan.Zero).AddMinutes(minute);
            var actual = scheduled.AddMilliseconds(jitter.Next(-900, 20_000));
            time.Advance(actual - time.GetUtcNow());

            await Runner().RunAsync(Jobs(), previous, CancellationToken.None);

            previous = actual > scheduled ? actual : scheduled;
        }

        done.GroupBy(name => name).ToDictionary(runs => runs.Key, runs => runs.Count())
            .ShouldBe(
                new Dictionary<string, int> { ["every minute"] = 1440, ["every five"] = 288, ["at 5 of 15"] = 96, ["at 03:30"] = 1 },
                ignoreOrder: true);
    }

    [Fact]
    public async Task What_became_due_while_nothing_ran_runs_once()
    {
        await Runner().RunAsync(Jobs(), time.GetUtcNow() - TimeSpan.FromDays(3), CancellationToken.None);

        done.ShouldBe(["every minute", "every five", "at 5 of 15", "at 03:30"]);
    }

    [Fact]
    public async Task The_first_run_of_all_runs_everything()
    {
        await Runner().RunAsync(Jobs(), default(DateTimeOffset), CancellationToken.None);

        done.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Without_a_previous_run_a_minute_counts()
    {
        await Runner().RunAsync(Jobs(), null, CancellationToken.None);

        done.ShouldBe(["every minute", "every five"]);
    }

    [Fact]
    public async Task A_job_that_fails_stops_no_other_counts_and_fails_the_run_by_its_name()
    {
        var failures = new List<string>();
        using var meters = new MeterListener();
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => failures.Add((string)tags[0].Value!));
        meters.EnableMeasurementEvents(BusinessMetrics.FailedJobs);
        ScheduledJob[] jobs = [new("broken", 1, _ => throw new InvalidOperationException("no bus")), .. Jobs()];

        var problem = await Should.ThrowAsync<AggregateException>(() => Runner().RunAsync(jobs, null, CancellationToken.None));

        problem.Message.ShouldContain("The job broken failed: no bus");
        done.ShouldBe(["every minute", "every five"]);
        failures.ShouldBe(["broken"]);
    }

    [Fact]
    public async Task A_job_that_takes_too_long_is_ended_and_the_others_are_not()
    {
        ScheduledJob[] jobs = [new("endless", 1, ct => Task.Delay(Timeout.Infinite, ct)), .. Jobs()];

        var problem = await Should.ThrowAsync<AggregateException>(
            () => Runner(TimeSpan.FromMilliseconds(50)).RunAsync(jobs, null, CancellationToken.None));

        problem.Message.ShouldContain("The job endless failed");
        done.ShouldBe(["every minute", "every five"]);
    }

    [Fact]
    public async Task A_host_that_stops_is_no_failure_of_a_job()
    {
        using var stopping = new CancellationTokenSource();
        ScheduledJob[] jobs = [new("long", 1, ct => Task.Delay(Timeout.Infinite, ct))];

        var run = Runner().RunAsync(jobs, null, stopping.Token);
        await stopping.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => run);
    }

    private JobRunner Runner(TimeSpan? timeout = null) =>
        new(time, NullLogger<JobRunner>.Instance) { JobTimeout = timeout ?? TimeSpan.FromMinutes(1) };

    private ScheduledJob[] Jobs() =>
    [
        new("every minute", 1, Run("every minute")),
        new("every five", 5, Run("every five")),
        new("at 5 of 15", TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(5), Run("at 5 of 15")),
        new("at 03:30", TimeSpan.FromDays(1), new TimeSpan(3, 30, 0), Run("at 03:30")),
    ];

    private Func<CancellationToken, Task> Run(string name) => _ =>
    {
        done.Add(name);
        return Task.CompletedTask;
    };
}
