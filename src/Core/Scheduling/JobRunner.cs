using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Scheduling;

/// <summary>Runs the jobs that are due, side by side. One that fails or takes too long stops no other, and is tried again at its next
/// time.</summary>
public sealed partial class JobRunner(TimeProvider time, ILogger<JobRunner> log)
{
    // A timer may fire a little early: then its minute still counts, and does not count again in the next run.
    private static readonly TimeSpan EarlyTick = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TickInterval = TimeSpan.FromMinutes(1);

    /// <summary>Less than the host's timeout of ten minutes, which would end all jobs of the run.</summary>
    internal TimeSpan JobTimeout { get; init; } = TimeSpan.FromMinutes(8);

    /// <param name="previous">When the run before this one was: what has become due since is run once. Null: a minute ago.</param>
    /// <exception cref="AggregateException">Jobs failed, after all others have ended.</exception>
    public async Task RunAsync(IEnumerable<ScheduledJob> jobs, DateTimeOffset? previous, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (after, until) = ((previous ?? now - TickInterval) + EarlyTick, now + EarlyTick);
        var problems = await Task.WhenAll(jobs.Where(job => job.IsDue(after, until)).Select(job => TryAsync(job, ct)));
        ct.ThrowIfCancellationRequested();
        var failures = problems.OfType<Exception>().ToArray();
        if (failures.Length > 0)
        {
            throw new AggregateException("Jobs failed.", failures);
        }
    }

    private async Task<Exception?> TryAsync(ScheduledJob job, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(JobTimeout);
        try
        {
            await job.Run(limit.Token);
            return null;
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            Failed(log, problem, job.Name);
            BusinessMetrics.FailedJobs.Add(1, new KeyValuePair<string, object?>("job", job.Name));
            return new InvalidOperationException($"The job {job.Name} failed: {problem.Message}", problem);
        }
        catch (OperationCanceledException)
        {
            // The host stops: what is left is due again after its start.
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The job {Job} failed. It is tried again at its next time.")]
    private static partial void Failed(ILogger log, Exception problem, string job);
}
