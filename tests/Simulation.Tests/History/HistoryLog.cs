using System.Globalization;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>The last things that happened in a history, with their simulated time.</summary>
internal sealed class HistoryLog(int most)
{
    private readonly Queue<string> lines = new();

    public void Add(DateTimeOffset at, string line)
    {
        lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{at:HH:mm:ss.fff} {line}"));
        if (lines.Count > most)
        {
            lines.Dequeue();
        }
    }

    public override string ToString() => string.Join('\n', lines);
}
