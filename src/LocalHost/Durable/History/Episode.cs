namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>One step of an orchestration: at that time it received this and did that.</summary>
internal sealed record Episode(DateTimeOffset At, IReadOnlyList<InboundEvent> Received, IReadOnlyList<OrchestratorAction> Done)
{
    public IReadOnlyList<HistoryEvent> Lines => [new OrchestratorStarted(At), .. Received, .. Done];

    /// <summary>Cuts the lines of a history into its turns.</summary>
    public static List<Episode> Cut(IEnumerable<HistoryEvent> lines)
    {
        var turns = new List<Episode>();
        List<InboundEvent> received = [];
        List<OrchestratorAction> done = [];
        foreach (var line in lines)
        {
            switch (line)
            {
                case OrchestratorStarted started:
                    received = [];
                    done = [];
                    turns.Add(new Episode(started.Timestamp, received, done));
                    break;
                case InboundEvent happened:
                    received.Add(happened);
                    break;
                case OrchestratorAction act:
                    done.Add(act);
                    break;
            }
        }

        return turns;
    }
}
