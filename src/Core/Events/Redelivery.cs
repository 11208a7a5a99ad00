namespace FunctionsCommerce.Core.Events;

/// <summary>How a message that failed is tried again, in Azure and in LocalHost alike. After the last attempt it is a dead letter.</summary>
public static class Redelivery
{
    /// <summary>The wait after each attempt.</summary>
    public static IReadOnlyList<TimeSpan> Waits { get; } = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>The wait after an attempt; null after the last one.</summary>
    /// <param name="attempt">From 1.</param>
    public static TimeSpan? After(int attempt) => attempt <= Waits.Count ? Waits[attempt - 1] : null;
}
