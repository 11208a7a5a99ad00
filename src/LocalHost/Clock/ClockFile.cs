using System.Globalization;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Clock;

/// <summary>Keeps the clock's offset (in ticks) in the data folder, so that a restarted host does not go back in time.</summary>
internal sealed class ClockFile(string folder)
{
    private readonly string path = Path.Combine(folder, "clock");

    public TimeSpan Read() =>
        File.Exists(path) && long.TryParse(File.ReadAllText(path), CultureInfo.InvariantCulture, out var ticks) ? TimeSpan.FromTicks(ticks) : TimeSpan.Zero;

    public void Write(TimeSpan offset)
    {
        // Written beside and moved over: a crash leaves the old offset or the new one, never half of one.
        var fresh = path + ".new";
        PrivateFiles.WriteText(fresh, offset.Ticks.ToString(CultureInfo.InvariantCulture));
        File.Move(fresh, path, overwrite: true);
    }
}
