using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Health;

/// <summary>Runs all probes on request, at most every ten seconds for all callers together. Nothing runs at rest.</summary>
public sealed partial class ReadinessService(
    IEnumerable<HealthProbe> probes, TimeProvider time, ILogger<ReadinessService> log) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(3);
    private readonly HealthProbe[] all = [.. probes];
    private readonly SemaphoreSlim one = new(1);
    private volatile Answer? last;
    private volatile bool isStopping;

    public async ValueTask<Readiness> GetAsync(CancellationToken ct)
    {
        if (isStopping)
        {
            return new Readiness(false, new Dictionary<string, string> { ["host"] = "stopping" });
        }

        if (Fresh() is { } known)
        {
            return known;
        }

        await one.WaitAsync(ct);
        try
        {
            return Fresh() ?? await AskAsync(ct);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>The host is stopping: load balancers are to send no more requests.</summary>
    public void Stop() => isStopping = true;

    public void Dispose() => one.Dispose();

    private Readiness? Fresh() => last is { } answer && (time.GetUtcNow() - answer.At).Duration() < KeptFor ? answer.Readiness : null;

    private async Task<Readiness> AskAsync(CancellationToken ct)
    {
        var words = await Task.WhenAll(all.Select(probe => AskAsync(probe, ct)));
        var isReady = !all.Where((probe, i) => probe.IsRequired && words[i] != HealthProbe.Ok).Any();
        var readiness = new Readiness(isReady, all.Zip(words).ToDictionary(pair => pair.First.Name, pair => pair.Second));
        if (readiness.Status != (last?.Readiness.Status ?? Readiness.Ready))
        {
            Changed(log, readiness.Status, string.Join(", ", readiness.Checks.Select(check => $"{check.Key}: {check.Value}")));
        }

        last = new Answer(readiness, time.GetUtcNow());
        return readiness;
    }

    /// <summary>A probe that throws or hangs has found something; it never fails the caller.</summary>
    private async Task<string> AskAsync(HealthProbe probe, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            return await Task.Run(() => probe.Check(limit.Token).AsTask(), ct).WaitAsync(ProbeTimeout, ct) ?? HealthProbe.Ok;
        }
        catch (TimeoutException)
        {
            await limit.CancelAsync();
            return "no answer within three seconds";
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            Failed(log, problem, probe.Name);
            return "unavailable";
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Readiness is now {Status} ({Checks})")]
    private static partial void Changed(ILogger log, string status, string checks);

    [LoggerMessage(2, LogLevel.Warning, "The health probe of {Name} failed")]
    private static partial void Failed(ILogger log, Exception problem, string name);

    private sealed record Answer(Readiness Readiness, DateTimeOffset At);
}
