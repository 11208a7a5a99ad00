// Checked against Azure/durabletask: src/DurableTask.Core/Exceptions/{OrchestrationException,TaskFailedException,SubOrchestrationFailedException,OrchestrationAlreadyExistsException}.cs
// Comes with Microsoft.DurableTask.Abstractions. Left out: the other constructors, serialization.

namespace DurableTask.Core.Exceptions;

/// <summary>Base of the core framework's failures.</summary>
public class OrchestrationException : Exception
{
    public OrchestrationException(int eventId, string message, Exception innerException)
        : base(message, innerException) => EventId = eventId;

    public int EventId { get; set; }

    public FailureDetails? FailureDetails { get; set; }
}

/// <summary>An activity failed.</summary>
public class TaskFailedException : OrchestrationException
{
    public TaskFailedException(int eventId, int scheduleId, string name, string version, string reason, Exception cause)
        : base(eventId, reason, cause)
    {
        ScheduleId = scheduleId;
        Name = name;
        Version = version;
    }

    public int ScheduleId { get; set; }

    public string Name { get; set; }

    public string Version { get; set; }
}

/// <summary>A sub-orchestration failed.</summary>
public class SubOrchestrationFailedException : OrchestrationException
{
    public SubOrchestrationFailedException(int eventId, int scheduleId, string name, string version, string reason, Exception cause)
        : base(eventId, reason, cause)
    {
        ScheduleId = scheduleId;
        Name = name;
        Version = version;
    }

    public int ScheduleId { get; set; }

    public string Name { get; set; }

    public string Version { get; set; }
}

/// <summary>An orchestration with this id is under way.</summary>
public class OrchestrationAlreadyExistsException : InvalidOperationException
{
    public OrchestrationAlreadyExistsException(string message)
        : base(message) { }
}
