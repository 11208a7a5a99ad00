namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Waits for a disk that took no more to take something again.</summary>
internal sealed partial class DiskMonitor(LocalDatabase database, ILogger logger)
{
    private const int ProbeBytes = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Answers when a write had failed and the next ones should not; never where the file itself is damaged.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        var problem = await database.Broken.WaitAsync(ct);
        if (problem.InnerException is SqliteException { IsDamage: true })
        {
            Damaged(logger, database.Folder, problem.Message);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        }

        Full(logger, database.Folder, problem.InnerException?.Message ?? problem.Message);
        do
        {
            await Task.Delay(Pause, TimeProvider.System, ct);
        }
        while (!CanWrite());

        Room(logger, database.Folder);
    }

    private bool CanWrite()
    {
        var probe = Path.Combine(database.Folder, "disk-probe.new");
        try
        {
            using (var file = PrivateFiles.Open(probe, FileMode.Create, FileAccess.Write))
            {
                file.Write(new byte[ProbeBytes]);
                file.Flush(flushToDisk: true);
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            File.Delete(probe);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The data folder {Folder} takes no more ({Reason}). Until it does, requests that write get 503; reading goes on, and nothing acknowledged is lost. "
        + "Make room: the store goes on by itself.")]
    private static partial void Full(ILogger logger, string folder, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The data folder {Folder} takes writes again: the store starts anew on it.")]
    private static partial void Room(ILogger logger, string folder);

    [LoggerMessage(
        3, LogLevel.Critical, "The database in {Folder} is damaged ({Reason}). Only reading goes on. Stop the store and restore a backup.")]
    private static partial void Damaged(ILogger logger, string folder, string reason);
}
