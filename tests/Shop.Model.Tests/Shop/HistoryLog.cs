using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>What happened in a history, with the milliseconds since its start.</summary>
internal sealed class HistoryLog
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly StringBuilder lines = new();
    private readonly Lock gate = new();

    public void Add(string line)
    {
        lock (gate)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds,7} ").AppendLine(line);
        }
    }

    public override string ToString()
    {
        lock (gate)
        {
            return lines.ToString();
        }
    }
}
