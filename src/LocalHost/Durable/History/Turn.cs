namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>One step of an orchestration: at that time it received this and did that.</summary>
internal sealed record Turn(DateTimeOffset At, IReadOnlyList<Received> Received, IReadOnlyList<Done> Done)
{
    public IReadOnlyList<HistoryEvent> Lines => [new OrchestratorStarted(At), .. Received, .. Done];

    /// <summary>Cuts the lines of a history into its turns.</summary>
    public static List<Turn> Cut(IEnumerable<HistoryEvent> lines)
    {
        var turns = new List<Turn>();
        List<Received> received = [];
        List<Done> done = [];
        foreach (var line in lines)
        {
            switch (line)
            {
                case OrchestratorStarted started:
                    received = [];
                    done = [];
                    turns.Add(new Turn(started.Timestamp, received, done));
                    break;
                case Received happened:
                    received.Add(happened);
                    break;
                case Done act:
                    done.Add(act);
                    break;
            }
        }

        return turns;
    }
}
