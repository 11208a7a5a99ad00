namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>A timer of one execution of an instance.</summary>
internal readonly record struct DueTimer(DateTimeOffset Due, long Instance, int Execution, int Task) : IComparable<DueTimer>
{
    /// <summary>The number of the timer that starts an orchestration which was scheduled for later.</summary>
    public const int Start = -1;

    public int CompareTo(DueTimer other) =>
        (Due, Instance, Execution, Task).CompareTo((other.Due, other.Instance, other.Execution, other.Task));

    /// <summary>Times are stored in whole milliseconds; upwards, so that no timer fires early.</summary>
    public static DateTimeOffset Rounded(DateTimeOffset due)
    {
        var rest = due.UtcTicks % TimeSpan.TicksPerMillisecond;
        return rest == 0 ? due : due.AddTicks(TimeSpan.TicksPerMillisecond - rest);
    }
}
