using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class CardDeclinedException(string message, Exception? inner = null) : Exception(message, inner);

public sealed record Greeting(string Name, int Times);

/// <summary>Activities that the tests call.</summary>
public sealed class Activities(Journal journal, TimeProvider clock)
{
    [Function("Hello")]
    public Task<string> Hello([ActivityTrigger] string name) => Task.FromResult($"Hello {name}");

    [Function("Greet")]
    public Greeting Greet([ActivityTrigger] Greeting greeting) => greeting with { Times = greeting.Times + 1 };

    [Function("Nothing")]
    public Task Nothing([ActivityTrigger] string? ignored) => Task.CompletedTask;

    [Function("Note")]
    public int Note([ActivityTrigger] string line) => journal.Write(line);

    [Function("WhoCalls")]
    public string WhoCalls([ActivityTrigger] string? ignored, string instanceId, FunctionContext context) =>
        $"{instanceId} {context.BindingContext.BindingData["instanceId"]}";

    [Function("Decline")]
    public Task Decline([ActivityTrigger] string why)
    {
        journal.Write("declined at " + Seconds());
        throw new CardDeclinedException(why, new TimeoutException("The bank is slow"));
    }

    /// <summary>Fails as often as said, then answers the attempt.</summary>
    [Function("Flaky")]
    public Task<int> Flaky([ActivityTrigger] int failures)
    {
        journal.Write("tried at " + Seconds());
        var attempt = journal.Write("flaky");
        return attempt <= failures ? throw new CardDeclinedException($"Attempt {attempt}") : Task.FromResult(attempt);
    }

    private int Seconds() => (int)(clock.GetUtcNow() - new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).TotalSeconds;
}
