using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Host;

/// <summary>Sweeps the outbox every minute.</summary>
public sealed class TestJobs(OutboxRelay relay)
{
    [Function("Test_Sweep")]
    public Task Sweep([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken ct) => relay.SweepAsync(TimeSpan.FromMinutes(1), ct);
}
