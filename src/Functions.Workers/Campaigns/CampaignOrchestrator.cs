using FunctionsCommerce.Core.Marketing.Campaigns;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Functions.Workers.Campaigns;

/// <summary>How far a campaign's orchestration is; carried from one history to the next.</summary>
public sealed record CampaignOrchestrationInput(long CampaignId)
{
    public AudienceSnapshot Audience { get; init; } = AudienceSnapshot.None;

    public int NextPage { get; init; }

    /// <summary>How often it went through all pages before.</summary>
    public int Round { get; init; }
}

/// <summary>What an activity needs to freeze more of the audience.</summary>
public sealed record SnapshotAudienceInput(long CampaignId, AudienceSnapshot From);

/// <summary>The orchestrator of campaigns and messages: waits for the time, freezes the audience page by page, sends in waves,
/// counts.</summary>
/// <remarks>Before each step it asks the store what there is to do, so a cancellation, a new time or the night are seen whoever told of
/// them. Part of recorded histories: what is changed here must replay them (see the README beside them).</remarks>
internal static class CampaignOrchestrator
{
    /// <summary>The external event that wakes a campaign that waits.</summary>
    public const string Changed = "changed";

    /// <summary>Then it goes on with a new history, of no more than some hundred events.</summary>
    private const int StepsPerHistory = 25;

    /// <summary>Before those are tried again whom the carrier refused.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>An outage of the store is waited out; after hours the sweeper restarts the campaign where it was.</summary>
    private static readonly TaskOptions Patient = TaskOptions.FromRetryPolicy(
        new RetryPolicy(20, TimeSpan.FromSeconds(2), 2, TimeSpan.FromMinutes(10)));

    public static async Task RunAsync(TaskOrchestrationContext context)
    {
        var job = context.GetInput<CampaignOrchestrationInput>() ?? throw new InvalidOperationException("A campaign needs its id.");
        var changed = context.WaitForExternalEvent<string?>(Changed);
        for (var step = 0; step < StepsPerHistory; step++)
        {
            var turn = await context.CallActivityAsync<CampaignNextStep>("Campaign_Look", job.CampaignId, Patient);
            if (turn.IsOver)
            {
                // Cancelled perhaps, when some had got it already.
                await context.CallActivityAsync<bool>("Campaign_Finish", job.CampaignId, Patient);
                return;
            }

            if (turn.WaitUntil is { } until)
            {
                changed = await WaitAsync(context, until.UtcDateTime, changed);
            }
            else if (!job.Audience.IsComplete)
            {
                job = job with
                {
                    Audience = await context.CallActivityAsync<AudienceSnapshot>(
                        "Campaign_Freeze", new SnapshotAudienceInput(job.CampaignId, job.Audience), Patient),
                };
            }
            else if (job.NextPage <= job.Audience.Pages)
            {
                job = await SendWaveAsync(context, job, turn.Wave);
            }
            else if (await context.CallActivityAsync<bool>("Campaign_Finish", job.CampaignId, Patient))
            {
                return;
            }
            else
            {
                changed = await WaitAsync(context, context.CurrentUtcDateTime + Pauses[Math.Min(job.Round, Pauses.Length - 1)], changed);
                job = job with { NextPage = 0, Round = job.Round + 1 };
            }
        }

        context.ContinueAsNew(job);
    }

    /// <summary>Sends to the next pages in parallel. The page after the last one takes the remaining recipients.</summary>
    private static async Task<CampaignOrchestrationInput> SendWaveAsync(
        TaskOrchestrationContext context, CampaignOrchestrationInput job, SendPlan wave)
    {
        var notBefore = context.CurrentUtcDateTime + wave.Least;
        var end = Math.Min(job.NextPage + wave.Batches, job.Audience.Pages + 1);
        var pages = Enumerable.Range(job.NextPage, end - job.NextPage);
        var done = await Task.WhenAll(pages.Select(page => context.CallActivityAsync<bool>(
            "Campaign_Send", new SendBatch(job.CampaignId, page, page == job.Audience.Pages, job.Round, wave.Size), Patient)));
        if (context.CurrentUtcDateTime < notBefore)
        {
            await context.CreateTimer(notBefore, CancellationToken.None);
        }

        return done.All(isDone => isDone) ? job with { NextPage = end } : job;
    }

    /// <returns>What to wait for the next time: an event that was waited for in vain is still to come.</returns>
    private static async Task<Task<string?>> WaitAsync(TaskOrchestrationContext context, DateTime until, Task<string?> changed)
    {
        using var woken = new CancellationTokenSource();
        if (await Task.WhenAny(context.CreateTimer(until, woken.Token), changed) != changed)
        {
            return changed;
        }

        woken.Cancel();
        return context.WaitForExternalEvent<string?>(Changed);
    }
}
