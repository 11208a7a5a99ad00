using System.Globalization;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Clock;

/// <summary>Keeps the clock's offset (in ticks) in the data folder, so that a restarted host does not go back in time.</summary>
internal sealed class ClockFile(string folder)
{
    private readonly string path = Path.Combine(folder, "clock");

    /// <exception cref="StartException">It holds no number: without it the store would go back in time.</exception>
    public TimeSpan Read()
    {
        if (!File.Exists(path))
        {
            return TimeSpan.Zero;
        }

        return long.TryParse(File.ReadAllText(path), CultureInfo.InvariantCulture, out var ticks)
            ? TimeSpan.FromTicks(ticks)
            : throw new StartException(
                $"The file {path} is damaged: it must contain the number of ticks by which the store's clock is ahead. Write 0 into it if the clock was never advanced.");
    }

    public void Write(TimeSpan offset)
    {
        // Written beside and moved over: a crash leaves the old offset or the new one, never half of one.
        var fresh = path + ".new";
        PrivateFiles.WriteText(fresh, offset.Ticks.ToString(CultureInfo.InvariantCulture));
        File.Move(fresh, path, overwrite: true);
    }
}
