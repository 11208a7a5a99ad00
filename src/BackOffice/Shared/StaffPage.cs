using FunctionsCommerce.Client.CateredByAfrica;
using Microsoft.AspNetCore.Components;

namespace FunctionsCommerce.BackOffice.Shared;

/// <summary>A page that calls the store: what went wrong is shown, never thrown.</summary>
public abstract class StaffPage : ComponentBase
{
    [Inject]
    protected CateredByAfricaClient Api { get; set; } = null!;

    protected Exception? Error { get; private set; }

    protected bool IsBusy { get; private set; }

    /// <summary>What was done last, for people; null when that failed.</summary>
    protected string? Done { get; set; }

    /// <summary>What a field shows once the store's values were read anew: what was typed stays, the rest is as it is now.</summary>
    /// <param name="before">What the store had when the field was filled.</param>
    protected static T Taken<T>(T shown, T before, T now) => EqualityComparer<T>.Default.Equals(shown, before) ? now : shown;

    /// <returns>Whether it worked.</returns>
    protected async Task<bool> TryAsync(Func<Task> work, string? done = null)
    {
        (IsBusy, Error, Done) = (true, null, null);
        StateHasChanged();
        try
        {
            await work();
            Done ??= done;
            return true;
        }
        catch (Exception problem) when (Failure.IsExpected(problem))
        {
            Error = problem;
            return false;
        }
        finally
        {
            IsBusy = false;

            // What began it may be another component, which renders only itself.
            StateHasChanged();
        }
    }
}
