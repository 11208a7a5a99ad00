using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using Microsoft.DurableTask.Protobuf;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>A turn of an orchestration as the Durable extension sends it: the encoded history; and the encoded actions that come
/// back.</summary>
internal sealed class EncodedTurn(string name, string input)
{
    public static DateTime Start { get; } = new(2026, 11, 30, 10, 0, 0, DateTimeKind.Utc);

    private readonly OrchestratorRequest request = new() { InstanceId = "instance-1", ExecutionId = "execution-1" };
    private int next = 1;

    /// <summary>The first turn.</summary>
    public EncodedTurn Begin()
    {
        Add(request.NewEvents, new HistoryEvent { OrchestratorStarted = new OrchestratorStartedEvent() }, Start);
        Add(request.NewEvents, new HistoryEvent
        {
            ExecutionStarted = new ExecutionStartedEvent
            {
                Name = name,
                Input = input,
                OrchestrationInstance = new OrchestrationInstance { InstanceId = request.InstanceId, ExecutionId = request.ExecutionId },
            },
        }, Start);
        return this;
    }

    /// <summary>What was new becomes past, with what the last turn did; then something happens.</summary>
    public EncodedTurn Then(HistoryEvent done, DateTime at, HistoryEvent happens) => Then([done], at, [happens]);

    public EncodedTurn Then(IEnumerable<HistoryEvent> done, DateTime at, IEnumerable<HistoryEvent> happens)
    {
        request.PastEvents.AddRange(request.NewEvents);
        request.NewEvents.Clear();
        foreach (var each in done)
        {
            Add(request.PastEvents, each, Start);
        }

        Add(request.PastEvents, new HistoryEvent { OrchestratorCompleted = new OrchestratorCompletedEvent() }, Start);
        Add(request.NewEvents, new HistoryEvent { OrchestratorStarted = new OrchestratorStartedEvent() }, at);
        foreach (var each in happens)
        {
            Add(request.NewEvents, each, at);
        }

        return this;
    }

    public string Encoded => Convert.ToBase64String(request.ToByteArray());

    public static OrchestratorResponse Decode(string answer) => OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String(answer));

    private void Add(RepeatedField<HistoryEvent> events, HistoryEvent happened, DateTime at)
    {
        happened.EventId = happened.EventTypeCase is HistoryEvent.EventTypeOneofCase.TimerCreated
            or HistoryEvent.EventTypeOneofCase.TaskScheduled
            ? happened.EventId
            : -next++;
        happened.Timestamp = Timestamp.FromDateTime(at);
        events.Add(happened);
    }
}
