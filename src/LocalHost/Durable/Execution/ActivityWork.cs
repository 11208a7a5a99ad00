namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>An activity to be called.</summary>
/// <param name="Execution">Of the instance; an answer to an earlier one is dropped.</param>
/// <param name="IsRecovered">The process before may have begun it.</param>
internal sealed record ActivityWork(
    long Instance, string InstanceId, int Execution, int Task, string Name, string? Input, bool IsRecovered);
