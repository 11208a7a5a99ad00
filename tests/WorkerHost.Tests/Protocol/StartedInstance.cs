namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>An orchestration that a function started.</summary>
/// <param name="Input">JSON.</param>
internal sealed record StartedInstance(string Name, string Input);
