// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Timer/src/{TimerInfo,ScheduleStatus}.cs

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a timer function is told.</summary>
public class TimerInfo
{
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether the occurrence is late.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>The occurrences around this one.</summary>
public class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
