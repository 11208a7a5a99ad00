namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>How much of a campaign is sent before it is read again.</summary>
/// <param name="Batches">Pages of recipients that are sent to at the same time.</param>
/// <param name="Size">Most recipients of each of them.</param>
/// <param name="Least">The least time that it takes, so that the carrier is not overrun.</param>
public sealed record SendPlan(int Batches, int Size, TimeSpan Least);

/// <summary>Cuts a campaign into waves that keep to <see cref="MarketingSettings.SendsPerMinute"/>.</summary>
public static class SendThrottle
{
    public const int MostBatches = 8;
    private const int SecondsPerWave = 10;

    /// <param name="perMinute">0: as fast as the carrier takes them.</param>
    public static SendPlan Wave(int perMinute)
    {
        if (perMinute <= 0)
        {
            return new SendPlan(MostBatches, AudienceSnapshotService.PageSize, TimeSpan.Zero);
        }

        var recipients = (int)Math.Clamp((long)perMinute * SecondsPerWave / 60, 1, MostBatches * AudienceSnapshotService.PageSize);
        var size = Math.Min(recipients, AudienceSnapshotService.PageSize);
        var batches = recipients / size;
        return new SendPlan(batches, size, TimeSpan.FromMinutes((double)batches * size / perMinute));
    }
}
