namespace FunctionsCommerce.LocalHost.Feeds;

/// <summary>Hands changed documents to the change-feed functions: all of them, or those whose leases this process has.</summary>
public interface IChangeFeedListener
{
    /// <summary>Pages that were handed over.</summary>
    long Finished { get; }

    /// <summary>What changed before the start is not handed over.</summary>
    bool BeginsAtPresent { get; }

    Task StartAsync();

    /// <summary>Nothing changed that a function of this process has not seen to its end.</summary>
    Task<bool> IsIdleAsync(CancellationToken ct);

    Task StopAsync();
}
