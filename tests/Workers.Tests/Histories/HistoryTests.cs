using System.Text.Json;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Durable.Binding;

namespace FunctionsCommerce.Workers.Tests.Histories;

/// <summary>Instances that are under way when a deployment comes go on with the new code: would they?</summary>
public sealed class HistoryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Histories");

    public static TheoryData<string> Recorded => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_recorded_history_is_what_todays_code_would_do(string file)
    {
        var report = new ReplayTester(Functions(), new DurableSettings()).Replay(File.ReadAllText(Path.Combine(Folder, file)));

        report.Problem.ShouldBeNull(
            "Instances of that kind would fail. Let the changed orchestrator stand beside the old one, under a name of its own.");
        report.Turns.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Every_orchestrator_has_a_recorded_history()
    {
        var recorded = Directory.GetFiles(Folder, "*.json").Select(NameIn).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Functions().Orchestrators.Except(recorded).Order().ShouldBeEmpty("Histories/README.md says how to record one.");
    }

    private static DurableFunctions Functions() => typeof(OutboxFunctions).Assembly.GetTypes().Where(type => type.IsPublic)
        .Aggregate(
            new DurableFunctions(type => throw new InvalidOperationException($"A replay needs no {type}.")),
            (functions, type) => functions.AddClass(type));

    private static string NameIn(string file)
    {
        using var history = JsonDocument.Parse(File.ReadAllText(file));
        return history.RootElement.EnumerateArray().First(line => line.TryGetProperty("name", out _)).GetProperty("name").GetString()!;
    }
}
