using System.Net.Http.Headers;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Posts what is written down to the store, signed, and again for a day until the store takes it.</summary>
internal sealed partial class SandboxWebhookPump(
    LocalDatabase database, SandboxAddress address, RazorpaySignatures signatures, TimeProvider time, IHostApplicationLifetime lifetime,
    SandboxFaults faults, ILogger<SandboxWebhookPump> log)
    : BackgroundService
{
    /// <summary>Where the store takes webhooks.</summary>
    public const string Route = "/webhooks/razorpay";

    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim work = new(0);

    // Loops are short: redirects or proxies have no business between the host and itself.
    private readonly HttpClient client = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Nothing is to be posted at this moment: what was refused waits for its time.</summary>
    public bool IsIdle
    {
        get
        {
            var now = time.GetUtcNow();
            return database.Read(tx => tx.Due(now, 1)).Count == 0;
        }
    }

    /// <summary>There is something to post.</summary>
    public void Wake() => work.Release();

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.WriteAsync(SandboxTables.Create);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        client.Dispose();
        work.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        try
        {
            while (true)
            {
                await PostDueAsync(stoppingToken);
            }
        }
        catch (StoreUnavailableException e)
        {
            // Nothing can be written until the next start; then it goes on where it stopped.
            LogStopped(e);
        }
    }

    private async Task PostDueAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        var due = database.Read(tx => tx.Due(now, 200));
        if (due.Count == 0)
        {
            await WaitAsync(stoppingToken);
            return;
        }

        await Parallel.ForEachAsync(
            due.GroupBy(webhook => webhook.Subject),
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stoppingToken },
            async (subject, ct) => await PostInOrderAsync(subject, ct));
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(ct);
    }

    // Until there is news or the next one is due, by the shop's clock.
    private async Task WaitAsync(CancellationToken ct)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var news = work.WaitAsync(enough.Token);
        if (database.Read(tx => tx.NextDue()) is { } due)
        {
            var delay = due - time.GetUtcNow();
            await Task.WhenAny(news, Task.Delay(delay < TimeSpan.Zero ? TimeSpan.Zero : delay, time, enough.Token));
        }
        else
        {
            await news;
        }

        await enough.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    private async Task PostInOrderAsync(IEnumerable<PendingWebhook> webhooks, CancellationToken ct)
    {
        foreach (var webhook in webhooks)
        {
            var fault = faults.Next(SandboxFaults.Webhook);
            if (fault?.Outcome == "lost" || (fault is null && await TryPostAsync(webhook, ct)))
            {
                await database.WriteAsync(tx => tx.Delivered(webhook));
                continue;
            }

            var now = time.GetUtcNow();
            if (now - webhook.CreatedAt > TimeSpan.FromDays(1))
            {
                LogGivenUp(webhook.EventId, webhook.Attempts);
                await database.WriteAsync(tx => tx.Delivered(webhook));
                continue;
            }

            var delay = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(webhook.Attempts, 10)));
            await database.WriteAsync(tx => tx.Postpone(webhook, now + (delay < LongestDelay ? delay : LongestDelay)));
            return;
        }
    }

    private async Task<bool> TryPostAsync(PendingWebhook webhook, CancellationToken ct)
    {
        try
        {
            using var content = new ByteArrayContent(webhook.Body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address.Store!, Route)) { Content = content };
            request.Headers.Add("X-Razorpay-Signature", signatures.OfWebhook(webhook.Body));
            request.Headers.Add("x-razorpay-event-id", webhook.EventId);
            request.Headers.UserAgent.ParseAdd("Razorpay-Webhook/v1");
            using var response = await client.SendAsync(request, ct);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The sandbox posts no webhooks any more")]
    private partial void LogStopped(Exception problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sandbox webhook {EventId} given up after {Attempts} attempts")]
    private partial void LogGivenUp(string eventId, int attempts);
}
