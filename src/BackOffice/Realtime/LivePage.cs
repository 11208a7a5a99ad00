using FunctionsCommerce.BackOffice.Shared;
using Microsoft.AspNetCore.Components;

namespace FunctionsCommerce.BackOffice.Realtime;

/// <summary>A page that shows by itself what happens in the store.</summary>
public abstract class LivePage : StaffPage, IDisposable
{
    /// <summary>Many events at once are one reload; the store's figures follow its events within it, too.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource gone = new();
    private bool waits;

    [Inject]
    protected RealtimeClient Realtime { get; set; } = null!;

    protected CancellationToken Gone => gone.Token;

    public void Dispose()
    {
        Realtime.Arrived -= Hear;
        Realtime.Reconnected -= RefreshSoon;
        gone.Cancel();
        gone.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        Realtime.Arrived += Hear;
        Realtime.Reconnected += RefreshSoon;
    }

    /// <summary>Whether this event changes what the page shows.</summary>
    protected abstract bool Concerns(RealtimeEvent told);

    /// <summary>Reads again what is shown; what somebody is typing stays.</summary>
    protected abstract Task RefreshAsync();

    private void Hear(RealtimeEvent told)
    {
        if (Concerns(told))
        {
            StateHasChanged();
            RefreshSoon();
        }
    }

    private void RefreshSoon()
    {
        if (!waits)
        {
            waits = true;
            _ = RefreshLaterAsync();
        }
    }

    private async Task RefreshLaterAsync()
    {
        try
        {
            await Task.Delay(Pause, Gone);
            waits = false;
            await RefreshAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (Exception problem) when (Failure.IsExpected(problem))
        {
            // The next event, or a reload, shows it.
        }
    }
}
