namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>An orchestrator that both engines run, and what happens to it.</summary>
/// <param name="Functions">The class that it is in.</param>
/// <param name="Acts">An event to raise, or time that passes.</param>
public sealed record Scenario(Type Functions, string Name, object? Input, params object[] Acts)
{
    public override string ToString() => $"{Name} {string.Join(' ', Acts)}";
}

/// <summary>An event to raise.</summary>
public sealed record Raise(string Event, object? Payload = null);
